import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { CDPSession, Page, Route } from 'playwright-core'
import { fromChromium, originOf, toChromium } from './address'
import { newPage } from './browser'
import { ipcMain } from './ipc-main'
import { OPEN_QUESTION } from './open-question'
import type { FromPreload, ToPreload } from './preload-world'
import { Preventable, preventable } from './preventable'
import { session } from './session'
import { makeWire } from './wire'
import { PRELOAD_WORLD, type WebPreferences, worldScripts } from './worlds'

const wire = makeWire()
// Electron's names, and Chromium's for the same.
const PERMISSIONS = [
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['midi', 'midi'],
  ['idle-detection', 'idle-detection'],
  ['media', 'camera'],
  ['media', 'microphone'],
] as const

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'deny' | 'allow' }

/** Electron's webContents on a page of a real Chromium. */
export class WebContents extends EventEmitter {
  readonly session = session.defaultSession
  readonly mainFrame: { readonly url: string; readonly origin: string }
  readonly #preferences: WebPreferences
  #opening: Promise<Page>
  #page: Page | null = null
  #cdp: CDPSession | null = null
  #preloadContext: number | null = null
  #isLoading = false
  #hasLoaded = false
  #isCrashed = false
  // Navigations that the main process began are not asked about.
  #ownNavigations = 0
  #openHandler: OpenHandler = () => ({ action: 'allow' })

  constructor(preferences: WebPreferences) {
    super()
    this.#preferences = preferences
    const address = () => this.getURL()
    this.mainFrame = {
      get url() {
        return address()
      },
      get origin() {
        return originOf(address())
      },
    }
    this.#opening = this.#open()
  }

  getURL = (): string => fromChromium(this.#page?.url() ?? '')
  isLoadingMainFrame = (): boolean => this.#isLoading

  async printToPDF({ preferCSSPageSize = false, generateTaggedPDF = false } = {}): Promise<Buffer> {
    const page = await this.page()
    return page.pdf({ preferCSSPageSize, tagged: generateTaggedPDF })
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  async loadURL(address: string): Promise<void> {
    await this.#navigate(page => page.goto(toChromium(address)))
  }

  reload(): void {
    const address = this.getURL()
    if (this.#isCrashed) {
      // A crashed page of Playwright's stays crashed: another takes its place.
      this.#isCrashed = false
      this.#opening = this.#open()
    }
    void this.loadURL(address)
  }

  /** What Electron has for the same purpose: a page that is gone from one moment to the next. */
  async forcefullyCrashRenderer(): Promise<void> {
    // The answer never comes: whoever would give it is gone.
    void (await this.#session()).send('Page.crash').catch(() => undefined)
  }

  send(channel: string, ...args: unknown[]): void {
    this.#tell({ kind: 'message', channel, args: wire.encode(structuredClone(args)) })
  }

  /** Runs code in the page as the inspector does: past the content policy, which forbids the page to evaluate.
   *  As in Electron, not before the page has been loaded. */
  async executeJavaScript(code: string): Promise<unknown> {
    if (this.#isLoading || !this.#hasLoaded) await once(this, 'did-stop-loading')
    const answer = await (await this.#session()).send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (answer.exceptionDetails !== undefined)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
    return answer.result.value
  }

  async page(): Promise<Page> {
    await this.#opening
    if (this.#page === null) throw new Error('The page is gone')
    return this.#page
  }

  async close(): Promise<void> {
    await (await this.page()).close()
  }

  async #session(): Promise<CDPSession> {
    await this.#opening
    if (this.#cdp === null) throw new Error('The page is gone')
    return this.#cdp
  }

  async #open(): Promise<Page> {
    const page = await newPage()
    const cdp = await page.context().newCDPSession(page)
    this.#page = page
    this.#cdp = cdp
    const mainFrameId = (await cdp.send('Page.getFrameTree')).frameTree.frame.id
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const isPreloads = context.name === (this.#preferences.contextIsolation ? PRELOAD_WORLD : '')
      // Chromium's protocol says what this holds, its types do not.
      const frameId = (context.auxData as { readonly frameId?: unknown } | undefined)?.frameId
      if (isPreloads && frameId === mainFrameId) this.#preloadContext = context.id
    })
    cdp.on('Runtime.executionContextsCleared', () => {
      this.#preloadContext = null
    })
    cdp.on('Runtime.bindingCalled', ({ payload }) => void this.#hear(JSON.parse(payload)))
    await cdp.send('Page.enable')
    await cdp.send('Runtime.enable')
    for (const { name, source } of worldScripts(this.#preferences, path => readFileSync(path, 'utf8'))) {
      const world = name === null ? {} : { worldName: name }
      await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, ...world })
    }
    await cdp.send('Runtime.addBinding', {
      name: 'standInTell',
      ...(this.#preferences.contextIsolation ? { executionContextName: PRELOAD_WORLD } : {}),
    })
    await page.route('**', route => this.#onRequest(page, route))
    page.on('popup', popup => this.#onPopup(popup))
    page.on('crash', () => {
      this.#isCrashed = true
      this.#preloadContext = null
      this.emit('render-process-gone', new Preventable(), { reason: 'crashed', exitCode: 5 })
    })
    return page
  }

  async #navigate(go: (page: Page) => Promise<unknown>): Promise<void> {
    // From the call on, as in Electron: whoever asks in the meantime must not take the empty page for this one.
    this.#isLoading = true
    this.#ownNavigations++
    try {
      const page = await this.page()
      await this.#permit()
      await go(page)
      // In Electron too a page that tells so is still said to be loading.
      this.emit('did-finish-load', new Preventable())
    } finally {
      this.#ownNavigations--
      this.#isLoading = false
      this.#hasLoaded = true
      this.emit('did-stop-loading', new Preventable())
    }
  }

  async #permit(): Promise<void> {
    const cdp = await this.#session()
    const origin = 'app://oqyrman'
    for (const [permission, name] of PERMISSIONS) {
      const isPermitted = await this.session.isPermitted(this, permission, origin)
      await cdp.send('Browser.setPermission', {
        permission: { name },
        setting: isPermitted ? 'granted' : 'denied',
        origin: toChromium(origin),
      })
    }
  }

  async #onRequest(page: Page, route: Route): Promise<void> {
    const request = route.request()
    const asked = new URL(request.url())
    if (asked.pathname === OPEN_QUESTION) {
      const url = fromChromium(decodeURIComponent(asked.search.slice(1)))
      return route.fulfill({ status: this.#openHandler({ url }).action === 'deny' ? 204 : 200 })
    }
    if (request.isNavigationRequest() && this.#ownNavigations === 0) {
      const isMainFrame = request.frame() === page.mainFrame()
      const event = preventable({ url: fromChromium(request.url()), isMainFrame })
      this.emit('will-frame-navigate', event)
      if (isMainFrame) this.emit('will-navigate', event)
      if (event.defaultPrevented) return route.abort('aborted')
    }
    await this.session.answer(route)
  }

  // A link that opens a window opens it unasked; it goes at once where it is refused.
  async #onPopup(popup: Page): Promise<void> {
    const { action } = this.#openHandler({ url: fromChromium(popup.url()) })
    if (action === 'deny') await popup.close()
    else this.emit('did-create-window', popup)
  }

  async #hear(message: FromPreload): Promise<void> {
    if (message.kind === 'path') return this.#findPath(message.number)
    const event = { sender: this, senderFrame: this.mainFrame, type: 'frame' }
    const args = wire.decode(message.args) as unknown[]
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, event, ...args)
      return
    }
    const { number, channel } = message
    try {
      const handler = ipcMain.handlers.get(channel)
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
      const value = wire.encode(structuredClone(await handler(event, ...args)))
      this.#tell({ kind: 'reply', number, value })
    } catch (thrown) {
      this.#tell({ kind: 'failure', number, message: `Error invoking remote method '${channel}': ${thrown}` })
    }
  }

  async #findPath(number: number): Promise<void> {
    const cdp = await this.#session()
    if (this.#preloadContext === null) return
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `standInFile(${number})`,
      contextId: this.#preloadContext,
    })
    const path = await cdp
      .send('DOM.getFileInfo', { objectId: result.objectId ?? '' })
      // A file that a script made up lies nowhere.
      .then(
        info => info.path,
        () => '',
      )
    this.#tell({ kind: 'path', number, path })
  }

  // A page that is not there, or not yet, hears nothing: so it is in Electron.
  #tell(message: ToPreload): void {
    if (this.#cdp === null || this.#preloadContext === null) return
    const expression = `standInHear(${JSON.stringify(message)})`
    this.#cdp.send('Runtime.evaluate', { expression, contextId: this.#preloadContext }).catch(() => undefined)
  }
}
