import { setTimeout as sleep } from 'node:timers/promises'
import { startLibraryThread } from '../electron/host/library-thread'
import { NO_FILTER } from '../shared/find'
import { random } from './corpus.mjs'
import { quantile } from './numbers.mjs'

// Asks a library as a page does, one question at a time and with a pause for the eye, and says how long the answers
// took. In a process of its own, since a page is one too.

const [folder, there, coming, threadFolder] = process.argv.slice(2)
const IDLE_MS = 6_000
const PAUSE_MS = 10
const PAGE = 50
// A list is scrolled more often than it is asked something new.
const PAGES_A_ROUND = 5
const QUERIES = [
  'Алматы',
  'theatre',
  'участок земли',
  'mayor instructed',
  'климат*',
  'almaty +dossayev',
  'мектеп',
]

const next = random(7)
const library = await startLibraryThread({ folder, seedFolder: null, appVersion: 'bench', threadFolder })
const ends = new Set()
library.onEvent(event => {
  if (event.kind !== 'import-finished') return
  const [file] = event.report.files
  if (file?.status !== 'imported') throw new Error(JSON.stringify(event.report))
  ends.add(event.report.importId)
})

const bringIn = async path => (await library.api.startImport({ paths: [path], encodings: [] })).importId

async function untilIn(path) {
  const id = await bringIn(path)
  while (!ends.has(id)) await sleep(50)
}

const find = (text, from) =>
  library.api.findArticles({ text, filter: NO_FILTER, sort: 'relevance', from, limit: PAGE })

const questions = size => ({
  page: () => find('', Math.floor(next() * (size - PAGE))),
  article: () => library.api.openArticle({ id: 1 + Math.floor(next() * size), text: '' }),
  search: () => find(`${QUERIES[Math.floor(next() * QUERIES.length)]} ${Math.floor(next() * size)}`, 0),
})

const round = asked => [
  ...Array.from({ length: PAGES_A_ROUND }, () => ['page', asked.page]),
  ...Object.entries(asked).filter(([name]) => name !== 'page'),
]

async function ask(asked, isOver) {
  const waits = Object.fromEntries(Object.keys(asked).map(name => [name, []]))
  while (!isOver()) {
    for (const [name, question] of round(asked)) {
      const started = performance.now()
      await question()
      waits[name].push(performance.now() - started)
      await sleep(PAUSE_MS)
    }
  }
  return waits
}

const summary = waits =>
  Object.fromEntries(
    ['p50', 'p95', 'max'].map((name, at) => [name, quantile(waits, [0.5, 0.95, 1][at]).toFixed(1)]),
  )

await untilIn(there)
const { total: size } = await find('', 0)
const asked = questions(size)
const warmedUp = performance.now() + 2_000
await ask(asked, () => performance.now() > warmedUp)
const idleEnd = performance.now() + IDLE_MS
const idle = await ask(asked, () => performance.now() > idleEnd)
const importing = await bringIn(coming)
const busy = await ask(asked, () => ends.has(importing))
await library.close()

process.stdout.write(
  JSON.stringify(
    Object.fromEntries(
      Object.keys(asked).flatMap(name => [
        [`${name}, idle`, { asked: idle[name].length, ...summary(idle[name]) }],
        [`${name}, under import`, { asked: busy[name].length, ...summary(busy[name]) }],
      ]),
    ),
  ),
)
