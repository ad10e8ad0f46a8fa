import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findOrFetchBrowser } from '../scripts/lib/browser.mjs'
import { quantile } from './numbers.mjs'
import { pressKeys } from './search/page.mjs'
import { openFloor } from './ui/floor.mjs'
import { scroll } from './ui/scroll.mjs'
import { shipped } from './ui/shipped.mjs'
import { untilShown, watchPaints } from './ui/watch-paints.mjs'

// `npm run bench:ui`: how fast the page is for a person, in the browser host, on a library of 100,000 generated articles.

const SIZE = '100000'
const STARTS = 11
const ARTICLES = 60
const SWITCHES = 12
/** Between two doings of a person. */
const PAUSE_MS = 150
/** Chromium opens a window for each context, and draws its frame with pages of its own, which take the processor for as
 *  long as ours takes to start. Nobody opens Oqyrman so: what is measured begins in a window that is there. */
const WINDOW_MS = 1_500
const THEMES = ['Dark', 'Sepia']
const LANGUAGES = ['Қазақша', 'English']
const BOUNDS = { width: 1280, height: 800 }

const cache = process.env.OQYRMAN_BENCH_LIBRARIES ?? join(homedir(), '.cache', 'oqyrman-bench')
const source = join(cache, SIZE)
if (!existsSync(source))
  throw new Error(`There is no library in ${source}: npm run bench:search -- --articles ${SIZE} makes it`)
const { path: executablePath, why } = await findOrFetchBrowser(what => console.log(`  fetching ${what}…`))
if (executablePath === undefined) throw new Error(why)
// What is read and where one was stays in a copy.
const folder = mkdtempSync(join(tmpdir(), 'oqyrman-bench-ui-'))
cpSync(source, folder, { recursive: true, filter: path => !path.includes('before-schema') })
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

const timesOf = waits => [0.5, 0.95].map(share => `${quantile(waits, share).toFixed(0)} ms`).join(' / ')
const row = (what, ...cells) => console.log(`| ${[what, ...cells].join(' | ')} |`)
const kilobytes = bytes => `${(bytes / 1000).toFixed(0)} KB`

const scrollText = ({ frames, late, longestTask, longTasks }) =>
  `${late} of ${frames} frames late; longest task ${longestTask.toFixed(0)} ms, ${longTasks} over 50 ms`

async function serve() {
  const host = fork(fileURLToPath(new URL('../out/main/serve.js', import.meta.url)), ['--library', folder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [address] = await once(host, 'message')
  return { host, address }
}

async function end(host) {
  const ended = once(host, 'exit')
  host.kill()
  await ended
}

async function open(address) {
  // A context of its own has nothing in its cache.
  const context = await browser.newContext({ viewport: BOUNDS })
  const page = await context.newPage()
  await page.addInitScript(watchPaints)
  await sleep(WINDOW_MS)
  await page.goto(address)
  return { page, start: await page.evaluate(() => window.bench.start) }
}

/** Leaves the library at the list of everything, wherever whoever used it before was, and its host warm. */
async function showAll(address) {
  const { page } = await open(address)
  await page.getByRole('button', { name: 'All articles' }).click()
  // Kept once it has rested for a moment.
  await sleep(1_000)
  await page.context().close()
}

async function repeat(times, measure) {
  const waits = []
  for (let time = 0; time < times; time++) {
    waits.push(await measure(time))
    await sleep(PAUSE_MS)
  }
  return waits
}

async function chooseByName(page, name, what) {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(name)
  await page.getByRole('option').first().waitFor()
  return untilShown(page, what, () => page.keyboard.press('Enter'))
}

/** Megabytes of a page: of its scripts, and where the system tells, of its process that no other shares. */
async function memoryOf(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return { scripts: usedSize / 1e6, whole: await processMemory() }
}

/** Of the largest process of a page; null where the system has no /proc. */
async function processMemory() {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMegabytes(id))
  return sizes.includes(null) ? null : Math.max(...sizes)
}

function privateMegabytes(pid) {
  try {
    const lines = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gmu)
    return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) / 1000, 0)
  } catch {
    // Another system than Linux, or a process that has just ended.
    return null
  }
}

const memoryText = ({ scripts, whole }) =>
  `${scripts.toFixed(0)} MB of scripts${whole === null ? '' : `, ${whole.toFixed(0)} MB in all`}`

try {
  row('', 'p50 / p95', 'floor, p50 / p95')
  row('---', '---', '---')
  const { page: plain, waits } = await openFloor(browser, ARTICLES)
  const floor = timesOf(waits)
  const floorOfScroll = await scroll(plain, '#plain')
  await plain.close()

  const bytes = shipped(new URL('../out/renderer/', import.meta.url))
  const { scriptsAtStart, scriptsLater, styles } = bytes
  row('scripts at start / later, compressed', `${kilobytes(scriptsAtStart)} / ${kilobytes(scriptsLater)}`, '')
  row('styles, compressed', kilobytes(styles), '')

  const { host, address } = await serve()
  await showAll(address)
  const starts = await repeat(STARTS, async () => {
    const { page, start } = await open(address)
    await page.context().close()
    return start
  })
  row('page start to the first list drawn', timesOf(starts), '')
  const { page } = await open(address)
  row('memory of the page, fresh', memoryText(await memoryOf(page)), '')
  await page.locator('#article-list').focus()
  const articles = await repeat(ARTICLES, () => untilShown(page, 'article', () => page.keyboard.press('j')))
  row('next article drawn', timesOf(articles), floor)
  await page.keyboard.press('Home')
  await sleep(1_000)
  row('10,000 rows scrolled', scrollText(await scroll(page, '#article-list')), scrollText(floorOfScroll))
  const themes = await repeat(SWITCHES, time => chooseByName(page, THEMES[time % 2], 'theme'))
  row('another theme drawn', timesOf(themes), floor)
  const languages = await repeat(SWITCHES, time => chooseByName(page, LANGUAGES[time % 2], 'language'))
  row('another language drawn', timesOf(languages), floor)
  row('memory of the page, after all that', memoryText(await memoryOf(page)), '')
  await end(host)

  const { letters } = await pressKeys({ folder, questions: `${source}.json` })
  row('a letter typed to results drawn', `${letters.p50.toFixed(0)} ms / ${letters.p95.toFixed(0)} ms`, floor)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
