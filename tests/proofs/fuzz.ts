import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { knownDumps } from './known-dumps'
import { expectLawful } from './laws'
import { mutatedDump, repeatedSplinters } from './mutated-dumps'
import { writtenDump } from './written-dumps'

/** So many dumps, the same for the same seed. */
interface Batch {
  readonly seed: number
  readonly runs: number
  /** Where to write the dump that is read: it is there still when this process hangs in it, or dies of it. */
  readonly underWay: string
}

/** What a batch came to. Bytes travel in base64. */
interface BatchResult {
  readonly seed: number
  readonly runs: number
  readonly bytes: number
  /** The smallest dump found that breaks a law, and how; null where none did. */
  readonly failure: { readonly message: string; readonly dump: string } | null
  /** The dump that took the longest for its length. */
  readonly slowest: { readonly ms: number; readonly length: number; readonly dump: string } | null
}

const CHUNK_SIZES = fc.constantFrom(1, 2, 3, 7, 64, 4096)
const MOST_DUMPS = { dump: 3_000, repeat: 4_000 }
const LARGE_DUMPS = { dump: 60_000, repeat: 200_000 }
const knowns = knownDumps()
const dumps = fc.oneof(
  { weight: 30, arbitrary: mutatedDump(knowns, MOST_DUMPS) },
  { weight: 1, arbitrary: mutatedDump(knowns, LARGE_DUMPS) },
  { weight: 1, arbitrary: repeatedSplinters(20_000) },
  { weight: 2, arbitrary: writtenDump },
)

// Time that any dump may take before its length counts: the first ones wait for the program to be compiled.
const FREE_MS = 1_000
// A failure is made smaller for so long; a batch without one ends in a fraction of it.
const LONGEST_BATCH_MS = 60_000

function run({ seed, runs, underWay }: Batch): BatchResult {
  let bytes = 0
  let worst = 0
  let slowest: BatchResult['slowest'] = null
  const isLawful = fc.property(dumps, CHUNK_SIZES, (dump, chunkSize) => {
    writeFileSync(underWay, dump)
    const before = process.cpuUsage()
    expectLawful(dump, chunkSize)
    const { user, system } = process.cpuUsage(before)
    const ms = (user + system) / 1000
    bytes += dump.length
    const slowness = (ms - FREE_MS) / dump.length
    if (slowness <= worst) return
    worst = slowness
    slowest = { ms, length: dump.length, dump: Buffer.from(dump).toString('base64') }
  })
  const details = fc.check(isLawful, { seed, numRuns: runs, interruptAfterTimeLimit: LONGEST_BATCH_MS })
  const [dump] = details.counterexample ?? []
  const failure =
    dump === undefined
      ? null
      : { message: String(details.errorInstance), dump: Buffer.from(dump).toString('base64') }
  return { seed, runs: details.numRuns, bytes, failure, slowest }
}

process.on('message', (batch: Batch) => process.send?.(run(batch)))
process.send?.('ready')
