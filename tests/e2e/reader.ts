import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, inject } from 'vitest'
import { type Serving, startServing } from '../serving'
import { startWatchedBrowser, type WatchedBrowser } from './chromium'
import { atRest, unhurry } from './unhurried'

/** How long what must come is waited for: a machine may have other things to do. */
const PATIENCE_MS = 60_000

/** The reader as a person has it before them: the built page in a browser, on a library of its own. */
export interface Reader {
  readonly page: Page
  readonly libraryFolder: string
  /** Ends the program and starts it again on the same library, in a new window.
   *  @param meanwhile what happens to the library in between */
  restart(meanwhile?: () => void): Promise<void>
}

export interface ReaderOptions {
  /** Whether the seeds are in the library; they are unless told otherwise. */
  readonly seeds?: boolean
  /** Whether the program starts for the first time, so that the seeds come in before the person's eyes. */
  readonly isFirstStart?: boolean
  readonly browser?: BrowserContextOptions
  /** Complaints of the page that the test brings about. */
  readonly complaints?: RegExp
}

// One for all tests of a file, each in a context of its own: a start of Chromium takes longer than most of them.
let browserOfFile: Promise<WatchedBrowser> | null = null
afterAll(async () => (await browserOfFile)?.close())

/** Closes a page as a person does: what they did last is sent on. */
async function leave(page: Page): Promise<void> {
  await atRest(page)
  const isClosed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await isClosed
}

/** Opens a reader, lets a test use it, and closes it. The test fails where anything was sent to another machine, or
 *  where the page complained: an error of its own, or a breach of the content policy. */
export async function withReader(
  use: (reader: Reader) => Promise<void>,
  {
    seeds = true,
    isFirstStart = false,
    browser: contextOptions = {},
    complaints: expected,
  }: ReaderOptions = {},
): Promise<void> {
  browserOfFile ??= startWatchedBrowser()
  const { browser, sentOutside } = await browserOfFile
  const sentBefore = sentOutside.length
  const libraryFolder = await mkdtemp(join(tmpdir(), 'oqyrman-e2e-'))
  if (seeds && !isFirstStart) await cp(inject('seededLibrary'), libraryFolder, { recursive: true })
  const complaints: string[] = []
  const requestedOutside: string[] = []

  async function open(): Promise<{ serving: Serving; page: Page }> {
    const serving = await startServing(libraryFolder, isFirstStart ? ['--seeds'] : [])
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      ...contextOptions,
    })
    context.setDefaultTimeout(PATIENCE_MS)
    context.on('request', request => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol !== 'http:' || hostname !== '127.0.0.1') requestedOutside.push(request.url())
    })
    context.on('page', unhurry)
    const page = await context.newPage()
    page.on('pageerror', error => complaints.push(`error: ${error.stack ?? error.message}`))
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    })
    await page.goto(serving.address).catch(async cause => {
      await serving.end()
      throw cause
    })
    return { serving, page }
  }

  let { serving, page } = await open()
  const close = async () => {
    await page.context().close()
    await serving.end()
  }
  try {
    await use({
      get page() {
        return page
      },
      libraryFolder,
      async restart(meanwhile) {
        if (!page.isClosed()) await leave(page)
        await close()
        meanwhile?.()
        ;({ serving, page } = await open())
      },
    })
  } finally {
    await close()
    await rm(libraryFolder, { recursive: true })
  }
  expect([...sentOutside.slice(sentBefore), ...requestedOutside]).toEqual([])
  expect(complaints.filter(complaint => expected?.test(complaint) !== true)).toEqual([])
}
