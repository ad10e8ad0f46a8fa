import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { app } from './app'
import { setup } from './setup'

let opening: Promise<BrowserContext> | null = null

/** The Chromium behind all windows, with the storage of the program's own folder; started with the first window. */
async function openBrowser(): Promise<BrowserContext> {
  const switches = [...app.switches].map(([name, value]) =>
    value === '' ? `--${name}` : `--${name}=${value}`,
  )
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launchPersistentContext(join(app.getPath('userData'), 'chromium'), {
    executablePath: setup.chromiumPath,
    args: [...switches, ...asRoot],
    acceptDownloads: false,
    viewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}

export async function newPage(): Promise<Page> {
  opening ??= openBrowser()
  return (await opening).newPage()
}

export async function closeBrowser(): Promise<void> {
  const context = await opening?.catch(() => null)
  await context?.close()
}
