import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownDumps } from '../../../tests/proofs/known-dumps'
import { expectLawful } from '../../../tests/proofs/laws'
import { mutatedDump, repeatedSplinters } from '../../../tests/proofs/mutated-dumps'
import {
  anyBytes,
  inMarkedEncodings,
  LINE_ENDS,
  longDump,
  writtenDump,
  writtenText,
} from '../../../tests/proofs/written-dumps'
import { parseDump } from './parse-dump'

// The same dumps at every run; a failure prints the seed, the path to it, and the smallest dump that fails.
const SEED = 20250214
const CHUNK_SIZES = fc.constantFrom(1, 2, 3, 7, 64)
const LARGE_CHUNK_SIZES = fc.constantFrom(50, 1_000, 65_537)

test.each([
  ['any bytes', anyBytes, 300],
  ['releases with any part missing', writtenDump, 300],
  ['known dumps that were damaged', mutatedDump(knownDumps(), { dump: 1_500, repeat: 3_000 }), 300],
] as const)('%s are read lawfully', (_what, dumps, numRuns) => {
  fc.assert(fc.property(dumps, CHUNK_SIZES, expectLawful), { seed: SEED, numRuns })
})

test.each([
  ['dumps longer than what tells their encoding', longDump, 50],
  ['long runs of a few signs', repeatedSplinters(20_000), 40],
] as const)('%s are read lawfully', (_what, dumps, numRuns) => {
  fc.assert(fc.property(dumps, LARGE_CHUNK_SIZES, expectLawful), { seed: SEED, numRuns })
})

const itemsOf = (bytes: Uint8Array) => [...parseDump([bytes]).items]

test('the encoding of a dump changes nothing where a mark tells it', () => {
  const sameInAll = fc.property(writtenText, text => {
    const [first = [], ...others] = inMarkedEncodings(text).map(itemsOf)
    for (const other of others) expect(other).toEqual(first)
  })
  fc.assert(sameInAll, { seed: SEED, numRuns: 100 })
})

test('the line ends of a dump change nothing', () => {
  const sameInAll = fc.property(writtenText, text => {
    const [first = [], ...others] = LINE_ENDS.map(end => itemsOf(Buffer.from(text.replaceAll('\n', end))))
    for (const other of others) expect(other).toEqual(first)
  })
  fc.assert(sameInAll, { seed: SEED, numRuns: 100 })
})
