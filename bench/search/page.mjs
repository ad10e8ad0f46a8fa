import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findOrFetchBrowser } from '../../scripts/lib/browser.mjs'
import { quantile } from '../numbers.mjs'

// Types queries into the reader in a browser, letter by letter, and tells how long each letter takes to show what it
// found.

const KINDS = ['a common word', 'two common words', 'a rare word', 'a name, across scripts']
const EACH = 6
/** Between two letters of a quick typist. */
const PAUSE_MS = 120
/** For the list of everything to be there. */
const SETTLING_MS = 2_000

/** Runs in the page: notes when a letter was pressed, and when the answer to the text with it was painted. */
function watchLetters() {
  const waits = new Map()
  let pressedAt = 0
  addEventListener('keydown', event => (pressedAt = event.timeStamp), true)
  addEventListener('input', event => waits.set(event.target.value, Promise.withResolvers()), true)
  window.painted = text => waits.get(text)?.promise
  const afterPaint = done =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = done
      port2.postMessage(null)
    })
  const fetchIt = window.fetch
  window.fetch = async (path, request) => {
    const response = await fetchIt(path, request)
    if (path !== '/api/findArticles') return response
    const read = response.json.bind(response)
    response.json = async () => {
      const value = await read()
      const { text } = JSON.parse(request.body)
      afterPaint(() => waits.get(text)?.resolve(performance.now() - pressedAt))
      return value
    }
    return response
  }
}

async function type(page, text) {
  const keyboard = await page.context().newCDPSession(page)
  const waits = []
  for (let end = 1; end <= text.length; end++) {
    const key = text.charAt(end - 1)
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
    waits.push(await page.evaluate(typed => window.painted(typed), text.slice(0, end)))
    await sleep(PAUSE_MS)
  }
  return waits
}

async function typeAll(page, questionsPath) {
  const byKind = Map.groupBy(JSON.parse(readFileSync(questionsPath, 'utf8')), ({ kind }) => kind)
  const waits = []
  for (const kind of KINDS) {
    for (const { text } of byKind.get(kind).slice(0, EACH)) {
      waits.push(...(await type(page, text.trimEnd())))
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Backspace')
      await sleep(PAUSE_MS)
    }
  }
  return waits
}

/** @returns the milliseconds from a pressed key to painted results, as quantiles */
export async function pressKeys({ folder, questions }) {
  const { path: executablePath, why } = await findOrFetchBrowser(what => console.log(`  fetching ${what}…`))
  if (executablePath === undefined) throw new Error(why)
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const host = fork(
    fileURLToPath(new URL('../../out/main/serve.js', import.meta.url)),
    ['--library', folder],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  try {
    const [address] = await once(host, 'message')
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.addInitScript(watchLetters)
    await page.goto(address)
    await page.locator('.article-row').first().waitFor()
    // A library opens with what was searched for last: to type the same again would ask for nothing.
    await page.locator('#search-field').fill('')
    await sleep(SETTLING_MS)
    const waits = await typeAll(page, questions)
    const of = share => Number(quantile(waits, share).toFixed(1))
    return { letters: { count: waits.length, p50: of(0.5), p95: of(0.95), p99: of(0.99) } }
  } finally {
    await browser.close()
    const ended = once(host, 'exit')
    host.kill()
    await ended
  }
}
