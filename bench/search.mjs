import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { built, runApart } from './built.mjs'
import { writeDump } from './corpus.mjs'
import { median } from './numbers.mjs'
import { costs, kindTable, otherTable } from './search/tables.mjs'

const HELP = `npm run bench:search -- [--articles N]… [--rounds N] [--keystrokes]

Builds libraries of 10,000, 100,000 and 1,000,000 generated articles, or of N, where they are not there yet, and
measures how long questions to them take. The largest needs 6 GB of disk, and a quarter of an hour once.
They lie in ~/.cache/oqyrman-bench, or where OQYRMAN_BENCH_LIBRARIES says.

  --rounds N      each question N times (5; at a million 2)
  --keystrokes    instead, from a pressed key to painted results in the page, at 100,000 (CHROMIUM_PATH names a browser)`

const SIZES = [10_000, 100_000, 1_000_000]
const LARGE = 500_000
const OPENINGS = 5
/** Where lunr and MiniSearch are measured too: beyond, they take gigabytes. */
const BESIDE_OTHERS = 10_000
const ARRIVING = 100
/** As the command line starts a library. */
const YOUNG = '--max-semi-space-size=2'

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    keystrokes: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
const cache = process.env.OQYRMAN_BENCH_LIBRARIES ?? join(homedir(), '.cache', 'oqyrman-bench')
const threads = fileURLToPath(new URL('../out/main/', import.meta.url))
const megabytes = path => statSync(path).size / 1e6
const apart = async (name, ...args) =>
  runApart([YOUNG, '--expose-gc', await built(`search/${name}`), ...args])
const jsonOf = ({ stdout }) => JSON.parse(stdout)

/** The generated library of a size, built where it is not there. */
async function libraryOf(count) {
  const library = { folder: join(cache, String(count)), questions: join(cache, `${count}.json`) }
  if (!existsSync(library.folder)) {
    mkdirSync(cache, { recursive: true })
    const unfinished = `${library.folder}.part`
    rmSync(unfinished, { recursive: true, force: true })
    const { seconds } = await apart('library', unfinished, library.questions, String(count))
    renameSync(unfinished, library.folder)
    console.log(`${count} articles written in ${seconds.toFixed(0)} s`)
  }
  keepFromCopying(library.folder)
  // An index of another version is made anew when its library is opened.
  const { seconds } = await apart('open', library.folder, threads)
  console.log(`made ready in ${seconds.toFixed(1)} s`)
  return library
}

/** Where the day's copy of a library lies, none is made: its making would be measured with all else. */
function keepFromCopying(folder) {
  const backups = join(folder, 'backups')
  mkdirSync(backups, { recursive: true })
  writeFileSync(join(backups, `library-${new Date().toISOString().slice(0, 10)}.db`), '')
}

async function openings({ folder }) {
  const runs = []
  for (let run = 0; run < OPENINGS; run++) runs.push(jsonOf(await apart('open', folder, threads)))
  const of = name => median(runs.map(each => each[name]))
  return { opened: of('opened'), listed: of('listed'), counted: of('counted'), megabytes: of('megabytes') }
}

/** Milliseconds until new articles are found, in a copy of the library. */
async function arrival({ folder }) {
  const copy = `${folder}.copy`
  const dump = `${folder}.txt`
  try {
    cpSync(folder, copy, { recursive: true })
    writeDump(dump, ARRIVING, 5)
    writeFileSync(dump, readFileSync(dump, 'utf8').replaceAll(' № ', ' newlyarrived № '))
    return jsonOf(await apart('arrive', copy, threads, dump, String(ARRIVING)))
  } finally {
    rmSync(copy, { recursive: true, force: true })
    rmSync(dump, { force: true })
  }
}

async function measure(count) {
  console.log(`\n${count} articles`)
  const library = await libraryOf(count)
  const opening = await openings(library)
  const rounds = options.rounds ?? String(count < LARGE ? 5 : 2)
  const asked = await apart('ask', library.folder, library.questions, threads, rounds)
  const answers = jsonOf(asked)
  console.log(
    `Milliseconds of work, list and counts together; the floor, counting a million numbers, is ${answers.floor.toFixed(1)}`,
  )
  console.table(kindTable(answers))
  console.table({
    ...costs(opening, answers, asked.peakMegabytes),
    'index.db, MB': Math.round(megabytes(join(library.folder, 'index.db'))),
    'library.db, MB': Math.round(megabytes(join(library.folder, 'library.db'))),
    [`${ARRIVING} new articles found, ms`]: Math.round((await arrival(library)).found),
  })
  if (count > BESIDE_OTHERS) return
  const others = []
  for (const engine of ['lunr', 'MiniSearch']) {
    const run = await apart('others', library.folder, library.questions, engine)
    others.push({ engine, ...jsonOf(run), peakMegabytes: run.peakMegabytes })
  }
  console.table(otherTable(answers, others))
}

async function measureKeystrokes() {
  const { pressKeys } = await import('./search/page.mjs')
  const count = Number(options.articles?.[0] ?? 100_000)
  console.log(`\n${count} articles: milliseconds from a pressed key to painted results`)
  console.table(await pressKeys(await libraryOf(count)))
}

if (options.help) console.log(HELP)
else if (options.keystrokes) await measureKeystrokes()
else for (const count of options.articles?.map(Number) ?? SIZES) await measure(count)
