import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findOrFetchBrowser } from './lib/browser.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { inRoot } from './lib/project.mjs'

// `npm run screenshots`: the reader on its sample library, as people see it, into docs/screenshots.

const folder = inRoot('docs', 'screenshots')
const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 360, height: 740 }

async function readNarrowly(page) {
  await page.getByRole('option').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const seeList = page => page.getByRole('option').first().waitFor()

async function readArticle(page) {
  await page.keyboard.press('j')
  await page.locator('article h1, main h1').first().waitFor()
}

async function search(page) {
  await page.keyboard.press('/')
  await page.keyboard.type('туркестан')
  await page.locator('mark').first().waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
}

const PICTURES = [
  ['reader-light', 'light', WIDE, readArticle],
  ['reader-dark', 'dark', WIDE, readArticle],
  ['search-light', 'light', WIDE, search],
  ['search-dark', 'dark', WIDE, search],
  ['narrow-light', 'light', NARROW, seeList],
  ['narrow-dark', 'dark', NARROW, readNarrowly],
]

async function take(browser, [name, colorScheme, viewport, act]) {
  const library = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  const program = fork(inRoot('out', 'main', 'serve.js'), ['--library', library, '--seeds'], { silent: true })
  try {
    const [address] = await once(program, 'message')
    const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB' })
    await page.goto(address)
    await page.getByText('22', { exact: true }).first().waitFor({ state: 'attached' })
    await act(page)
    // Nothing is under way any more: what moves has come to rest, and what was asked has been answered.
    await page.waitForTimeout(700)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await page.close()
  } finally {
    program.kill('SIGTERM')
    await once(program, 'exit')
    rmSync(library, { recursive: true, force: true })
  }
}

await ensureBuilt()
const { path, why } = await findOrFetchBrowser(what => console.log(`  fetching ${what}…`))
if (path === undefined) throw new Error(why)
mkdirSync(folder, { recursive: true })
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: path, args })
for (const picture of PICTURES) await take(browser, picture)
await browser.close()
