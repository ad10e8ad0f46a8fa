import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findOrFetchBrowser } from './lib/browser.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { inRoot } from './lib/project.mjs'
import { MAIN_SCREENS, NARROW_SCREENS, OTHER_SCREENS } from './lib/screens.mjs'

// `npm run screenshots [NAME…]`: the reader on its sample library, as people see it, into docs/screenshots; with names
// only the pictures whose names begin so. Main screens in every theme and language, the others in one of each.

const folder = inRoot('docs', 'screenshots')
const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 360, height: 740 }
const THEMES = ['light', 'dark', 'sepia', 'contrast']
const LANGUAGES = ['en', 'ru', 'kk']

const everywhere = screens =>
  Object.entries(screens).flatMap(([name, act]) =>
    THEMES.flatMap(theme => LANGUAGES.map(language => ({ name, act, theme, language, viewport: WIDE }))),
  )
/** One after the other in another theme and language, so that each of them is seen often. */
const inTurn = (screens, viewport) =>
  Object.entries(screens).map(([name, act], i) => ({
    name,
    act,
    theme: THEMES[i % THEMES.length],
    language: LANGUAGES[i % LANGUAGES.length],
    viewport,
  }))
const PICTURES = [
  ...everywhere(MAIN_SCREENS),
  ...inTurn(OTHER_SCREENS, WIDE),
  ...inTurn(NARROW_SCREENS, NARROW),
].map(picture => ({ ...picture, file: `${picture.name}-${picture.theme}-${picture.language}` }))

/** A program that serves a library, while `use` lasts. */
async function withProgram(library, use) {
  const program = fork(inRoot('out', 'main', 'serve.js'), ['--library', library, '--seeds'], { silent: true })
  try {
    const [address] = await once(program, 'message')
    await use(address)
  } finally {
    program.kill('SIGTERM')
    await once(program, 'exit')
  }
}

async function withPage(browser, address, viewport, use) {
  const page = await browser.newPage({ viewport, colorScheme: 'light', locale: 'en-GB' })
  try {
    await page.goto(address)
    await page.getByText('22', { exact: true }).first().waitFor({ state: 'attached' })
    await use(page)
  } finally {
    await page.close()
  }
}

/** What a person would choose on the page of settings, and that they know the hints. */
async function choose(address, { theme, language }) {
  const { origin, hash } = new URL(address)
  const ask = async (method, request) => {
    const headers = {
      authorization: `Bearer ${hash.slice('#secret='.length)}`,
      'content-type': 'application/json',
    }
    const answer = await fetch(`${origin}/api/${method}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    })
    return (await answer.json()).value
  }
  const settings = await ask('settings', {})
  await ask('saveSettings', { ...settings, theme, language, dismissedHints: HINTS })
}
const HINTS = ['search', 'import', 'keys']

async function take(browser, sample, { file, act, viewport, ...chosen }) {
  const library = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  try {
    cpSync(sample, library, { recursive: true })
    await withProgram(library, async address => {
      await choose(address, chosen)
      await withPage(browser, address, viewport, async page => {
        await act(page)
        // Nothing is under way any more: what moves has come to rest, and what was asked has been answered.
        await page.waitForTimeout(700)
        await page.screenshot({ path: join(folder, `${file}.png`) })
      })
    })
  } finally {
    rmSync(library, { recursive: true, force: true })
  }
}

await ensureBuilt()
const { path, why } = await findOrFetchBrowser(what => console.log(`  fetching ${what}…`))
if (path === undefined) throw new Error(why)
const wanted = process.argv.slice(2)
const chosen = PICTURES.filter(
  ({ file }) => wanted.length === 0 || wanted.some(name => file.startsWith(name)),
)
mkdirSync(folder, { recursive: true })
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: path, args })
const sample = mkdtempSync(join(tmpdir(), 'oqyrman-sample-'))
try {
  await withProgram(sample, address => withPage(browser, address, WIDE, async () => undefined))
  for (const picture of chosen) {
    console.log(picture.file)
    await take(browser, sample, picture)
  }
} finally {
  await browser.close()
  rmSync(sample, { recursive: true, force: true })
}
