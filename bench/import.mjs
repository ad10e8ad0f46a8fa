import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDump } from './corpus.mjs'

// How long it takes from a file to findable articles, beside the floor: reading the file and finding its words.
// `npm run bench:import -- 10000` for another size. Times are medians of RUNS.

const RUNS = 3
const count = Number(process.argv[2] ?? 10_000)
const cli = fileURLToPath(new URL('../out/main/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'oqyrman-bench-'))
const dump = join(folder, 'dump.txt')
const library = join(folder, 'library')

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

function seconds(work) {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now()
    work()
    return (performance.now() - started) / 1000
  })
  return median(times)
}

function findWords() {
  let words = 0
  for (const _ of readFileSync(dump, 'utf8').matchAll(/[\p{L}\p{N}]+/gu)) words++
  return words
}

/** Runs the import in a process of its own. @returns its peak memory, MB */
function bringIn() {
  rmSync(library, { recursive: true, force: true })
  const args = [
    '--import',
    new URL('peak-memory.mjs', import.meta.url).href,
    cli,
    'import',
    dump,
    '--library',
    library,
  ]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stderr.trim()) / 1024
}

try {
  writeFileSync(dump, makeDump(count, 1))
  const megabytes = statSync(dump).size / 1e6
  const floor = seconds(findWords)
  let peak = 0
  const whole = seconds(() => {
    peak = Math.max(peak, bringIn())
  })
  const share = name => (statSync(join(library, name)).size / 1e6 / megabytes).toFixed(2)
  console.table({
    articles: count,
    'MB of text': megabytes.toFixed(1),
    'floor: read and find words, s': floor.toFixed(2),
    'file to findable, s': whole.toFixed(2),
    'times the floor': (whole / floor).toFixed(1),
    'articles/s': Math.round(count / whole),
    'MB/s': (megabytes / whole).toFixed(1),
    'peak memory, MB': Math.round(peak),
    'library.db / text': share('library.db'),
    'index.db / text': share('index.db'),
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
