import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { built, runApart } from './built.mjs'
import { writeDump } from './corpus.mjs'
import { median } from './numbers.mjs'

// How long it takes from a file to findable articles, stage by stage and in all, beside the floor: reading the file
// and finding its words. Work is what the processor did, in all threads; the clock also counts what it did for
// other programs, and gains by two threads. `npm run bench:import -- 3000` for another size. Everything is a median of some runs.

const RUNS_OF_SMALL = 3
const RUNS_OF_LARGE = 1
const LARGE = 50_000

const cli = fileURLToPath(new URL('../out/main/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'oqyrman-bench-'))
const times = (count, work) => Array.from({ length: count }, work)

function bringIn(dump, library) {
  rmSync(library, { recursive: true, force: true })
  // As the command line starts it.
  return runApart(['--max-semi-space-size=2', cli, 'import', dump, '--library', library])
}

function medianOf(runs) {
  const names = Object.keys(runs[0])
  return Object.fromEntries(names.map(name => [name, median(runs.map(run => run[name]))]))
}

function measure(count, stages) {
  const dump = join(folder, `${count}.txt`)
  const library = join(folder, 'library')
  writeDump(dump, count, 1)
  const megabytes = statSync(dump).size / 1e6
  const runs = count < LARGE ? RUNS_OF_SMALL : RUNS_OF_LARGE
  const alone = times(runs, () => runApart([stages, dump]))
  const { floor, floorWaited, ...each } = medianOf(alone.map(({ stdout }) => JSON.parse(stdout)))
  const whole = medianOf(times(runs, () => bringIn(dump, library)))
  const rate = (seconds, ofFloor = floor) => ({
    seconds: seconds.toFixed(2),
    'articles/s': Math.round(count / seconds),
    'MB/s': (megabytes / seconds).toFixed(1),
    'times the floor': (seconds / ofFloor).toFixed(2),
  })
  console.log(`\n${count} articles, ${megabytes.toFixed(1)} MB`)
  console.table({
    'floor: read and find words, work': rate(floor),
    'the same, by the clock': rate(floorWaited, floorWaited),
    ...Object.fromEntries(Object.entries(each).map(([stage, seconds]) => [stage, rate(seconds)])),
    'in all, work': rate(whole.cpuSeconds),
    'file to findable, by the clock': rate(whole.seconds, floorWaited),
  })
  const share = name => (statSync(join(library, name)).size / 1e6 / megabytes).toFixed(2)
  console.table({
    'peak memory, MB': Math.round(whole.peakMegabytes),
    'library.db / text': share('library.db'),
    'index.db / text': share('index.db'),
  })
  rmSync(dump)
}

const sizes = process.argv[2] === undefined ? [10_000, 100_000] : process.argv.slice(2).map(Number)
try {
  const stages = await built('stages')
  for (const count of sizes) measure(count, stages)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
