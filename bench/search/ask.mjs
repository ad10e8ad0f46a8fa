import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLibrary } from '../../electron/core/library'
import { startLibraryThread } from '../../electron/host/library-thread'
import { random } from '../corpus.mjs'
import { median } from '../numbers.mjs'

// Asks a library all questions in a mixed order, so that none is helped by the one before it: list and counts together
// as a page does, in its own thread and beside it, then each alone.

const [folder, questionsPath, threadFolder, roundCount] = process.argv.slice(2)
const ROWS = 50
const options = { folder, seedFolder: null, appVersion: 'bench', threadFolder }
const questions = JSON.parse(readFileSync(questionsPath, 'utf8'))

const next = random(9)
const mixed = list =>
  list
    .map(each => [next(), each])
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each)

const words = ({ text, filter }) => ({ text, filter, asTyped: [] })
const window = asked => ({ ...words(asked), sort: asked.sort, alphabet: 'en', from: 0, limit: ROWS })
const WAYS = {
  together: async (api, asked) => {
    const [found] = await Promise.all([api.findArticles(window(asked)), api.countFacets(words(asked))])
    return found
  },
  list: (api, asked) => api.findArticles(window(asked)),
  counts: (api, asked) => api.countFacets(words(asked)),
}

const cell = new Int32Array(new SharedArrayBuffer(4))

/** Milliseconds that this thread worked: other programs of a busy machine change them least. */
function worked() {
  // A system may count only when a thread gives way or its turn is over.
  Atomics.wait(cell, 0, 0, 0.001)
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

async function timed(work) {
  const before = worked()
  const started = performance.now()
  const { total } = await work()
  const clock = performance.now() - started
  return { total, clock, work: worked() - before }
}

/** @returns for each question, as often as it is asked: its kind, how many articles answer it, and the milliseconds */
async function ask(api, way, rounds = Number(roundCount)) {
  const asked = []
  for (let round = 0; round < rounds; round++) {
    for (const question of mixed(questions)) {
      asked.push({ kind: question.kind, ...(await timed(() => WAYS[way](api, question))) })
    }
  }
  return asked
}

/** What the machine is good for: counting the values of a million numbers. */
function floor() {
  const column = Int32Array.from({ length: 1_000_000 }, () => next() * 40)
  const runs = Array.from({ length: 15 }, () => {
    const counts = new Int32Array(40)
    const before = worked()
    for (const code of column) counts[code]++
    return worked() - before
  })
  return median(runs)
}

const megabytes = () => process.memoryUsage().rss / 1e6

const measured = { floor: floor() }
const library = openLibrary(options, () => undefined)
// Of a library that was just opened: nothing is remembered but what the questions before it have in common with one.
const first = await ask(library, 'list', 1)
await ask(library, 'list')
const before = megabytes()
Object.assign(measured, {
  first,
  together: await ask(library, 'together'),
  list: await ask(library, 'list'),
  counts: await ask(library, 'counts'),
})
await sleep(1_000)
globalThis.gc?.()
await sleep(1_000)
measured.settledMegabytes = megabytes()
measured.beforeMegabytes = before
await library.close()
const thread = await startLibraryThread(options)
await ask(thread.api, 'list')
measured.inThread = await ask(thread.api, 'together')
await thread.close()
process.stdout.write(JSON.stringify(measured))
