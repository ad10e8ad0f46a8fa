import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLibrary } from '../../electron/core/library'
import { startLibraryThread } from '../../electron/host/library-thread'
import { random } from '../corpus.mjs'
import { quantile } from '../numbers.mjs'

// Asks a library all questions in a mixed order, so that none is helped by the one before it: list and counts together
// as a page does, in its own thread and beside it, then each alone. Prints the milliseconds of each question.

const [folder, questionsPath, threadFolder, roundCount] = process.argv.slice(2)
const ROWS = 100
const options = { folder, seedFolder: null, appVersion: 'bench', threadFolder }
const questions = JSON.parse(readFileSync(questionsPath, 'utf8'))

const next = random(9)
const mixed = list =>
  list
    .map(each => [next(), each])
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each)

const question = ({ text, filter }) => ({ text, filter, asTyped: [] })
const window = asked => ({ ...question(asked), sort: asked.sort, alphabet: 'en', from: 0, limit: ROWS })
const WAYS = {
  together: async (api, asked) => {
    const [found] = await Promise.all([api.findArticles(window(asked)), api.countFacets(question(asked))])
    return found
  },
  list: (api, asked) => api.findArticles(window(asked)),
  counts: (api, asked) => api.countFacets(question(asked)),
}

/** @returns by kind, the milliseconds of each question and how many articles answer it */
async function ask(api, way) {
  const kinds = new Set(questions.map(({ kind }) => kind))
  const byKind = Object.fromEntries([...kinds].map(kind => [kind, { times: [], totals: [] }]))
  for (let round = 0; round < Number(roundCount); round++) {
    for (const asked of mixed(questions)) {
      const started = performance.now()
      const { total } = await WAYS[way](api, asked)
      byKind[asked.kind].times.push(performance.now() - started)
      byKind[asked.kind].totals.push(total)
    }
  }
  return byKind
}

/** What the machine is good for: counting the values of a million numbers. */
function floor() {
  const column = Int32Array.from({ length: 1_000_000 }, () => next() * 40)
  const runs = Array.from({ length: 15 }, () => {
    const counts = new Int32Array(40)
    const started = performance.now()
    for (const code of column) counts[code]++
    return performance.now() - started
  })
  return quantile(runs, 0.5)
}

const megabytes = () => process.memoryUsage().rss / 1e6

const measured = { floor: floor() }
const library = openLibrary(options, () => undefined)
await ask(library, 'list')
const before = megabytes()
Object.assign(measured, {
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
