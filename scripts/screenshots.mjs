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
  await page.locator('.article-row').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const seeList = page => page.locator('.article-row').first().waitFor()

async function readArticle(page) {
  await page.keyboard.press('j')
  await page.locator('article h1, main h1').first().waitFor()
}

const EXAMPLE = `Culture
Bridge over the Irtysh opened in Semey 14.02.2025
The bridge has four lanes and a path for cyclists.It was built in three years and cost 12.4 billion tenge.
Source : https://www.gov.kz/memleket/entities/abay/press/news/details/950001
Ақтөбеде жаңа кітапхана ашылды 15.02.2025
Кітапхана қорында жүз мыңнан астам кітап бар. Оқу залы кешкі сағат тоғызға дейін жұмыс істейді.
Дереккөз : https://www.gov.kz/memleket/entities/aktobe/press/news/details/950002?lang=kk
Библиотека в Костанае открыта после ремонта 31.02.2025
В читальном зале <b>двести</b> мест.
Источник : https://www.gov.kz.example/news/3
`

async function choose(page) {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('.import-button').click()
  await page.getByRole('menuitem').first().click()
  const file = { name: 'releases-2025-02.txt', mimeType: 'text/plain', buffer: Buffer.from(EXAMPLE) }
  await (await chooser).setFiles([file])
  await page.getByRole('dialog').getByText('Semey').waitFor()
}

async function bringIn(page) {
  await choose(page)
  await page.keyboard.press('Enter')
  await page.getByText('25', { exact: true }).first().waitFor({ state: 'attached' })
}

async function seeDoubts(page) {
  await bringIn(page)
  await page.keyboard.press('/')
  await page.keyboard.type('Костанае')
  await page.locator('mark').first().waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await page.locator('.doubts').scrollIntoViewIfNeeded()
}

async function seeImports(page) {
  await bringIn(page)
  await page.locator('.import-button').click()
  await page.getByRole('menuitem').last().click()
  await page.getByRole('dialog').getByText('releases-2025-02.txt').waitFor()
}

async function search(page) {
  await page.keyboard.press('/')
  await page.keyboard.type('туркестан')
  await page.locator('mark').first().waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
}

async function type(page, text) {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('mark').first().waitFor()
}

async function seeWhy(page) {
  await type(page, 'Досаева')
  await page.locator('.why-button').click()
  await page.locator('.why-word').first().waitFor()
}

async function narrow(page) {
  await type(page, 'dosaev almaty')
  await page.locator('.timeline-bar').last().click()
  await page.getByText('2025', { exact: false }).first().waitFor()
}

async function seeGuide(page) {
  await page.locator('.list-tools button').last().click()
  await page.getByRole('dialog').getByRole('table').first().waitFor()
}

async function searchByHand(page) {
  await page.locator('.list-tools button').nth(-2).click()
  await page.getByRole('dialog').locator('input').first().fill('ледники')
}

const PICTURES = [
  ['reader-light', 'light', 'en-GB', WIDE, readArticle],
  ['reader-dark', 'dark', 'en-GB', WIDE, readArticle],
  ['reader-russian', 'light', 'ru-RU', WIDE, readArticle],
  ['reader-kazakh', 'dark', 'kk-KZ', WIDE, readArticle],
  ['search-light', 'light', 'en-GB', WIDE, search],
  ['search-dark', 'dark', 'en-GB', WIDE, search],
  ['narrowed-light', 'light', 'en-GB', WIDE, narrow],
  ['why-light', 'light', 'ru-RU', WIDE, seeWhy],
  ['why-kazakh', 'dark', 'kk-KZ', WIDE, seeWhy],
  ['guide-light', 'light', 'en-GB', WIDE, seeGuide],
  ['guide-kazakh', 'dark', 'kk-KZ', WIDE, seeGuide],
  ['by-hand-russian', 'dark', 'ru-RU', WIDE, searchByHand],
  ['preview-light', 'light', 'en-GB', WIDE, choose],
  ['preview-kazakh', 'dark', 'kk-KZ', WIDE, choose],
  ['doubts-light', 'light', 'en-GB', WIDE, seeDoubts],
  ['doubts-russian', 'dark', 'ru-RU', WIDE, seeDoubts],
  ['imports-light', 'light', 'en-GB', WIDE, seeImports],
  ['imports-kazakh', 'dark', 'kk-KZ', WIDE, seeImports],
  ['narrow-light', 'light', 'en-GB', NARROW, seeList],
  ['narrow-dark', 'dark', 'ru-RU', NARROW, readNarrowly],
]

async function take(browser, [name, colorScheme, locale, viewport, act]) {
  const library = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  const program = fork(inRoot('out', 'main', 'serve.js'), ['--library', library, '--seeds'], { silent: true })
  try {
    const [address] = await once(program, 'message')
    const page = await browser.newPage({ viewport, colorScheme, locale })
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
