import { EventEmitter } from 'node:events'
import { app } from './app'
import { Preventable } from './preventable'
import { WebContents } from './web-contents'
import type { WebPreferences } from './worlds'

interface Bounds {
  x: number
  y: number
  width: number
  height: number
}
interface Options extends Partial<Bounds> {
  readonly show?: boolean
  readonly webPreferences?: Partial<WebPreferences>
}

const DEFAULT_BOUNDS: Bounds = { x: 0, y: 0, width: 800, height: 600 }
const windows: BrowserWindow[] = []
let focused: BrowserWindow | null = null

/** Electron's window: a page of a real Chromium, and what a person could do to its frame. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows = (): BrowserWindow[] => [...windows]
  static getFocusedWindow = (): BrowserWindow | null => focused

  readonly webContents: WebContents
  #bounds: Bounds
  #isMaximized = false
  #isMinimized = false
  #isVisible: boolean
  #isDestroyed = false

  constructor({ show = true, webPreferences = {}, ...bounds }: Options = {}) {
    super()
    const { x, y, width, height } = { ...DEFAULT_BOUNDS, ...bounds }
    this.#bounds = { x, y, width, height }
    this.#isVisible = show
    const sandbox = app.isSandboxed || (webPreferences.sandbox ?? !webPreferences.nodeIntegration)
    this.webContents = new WebContents({
      contextIsolation: true,
      nodeIntegration: false,
      ...webPreferences,
      sandbox,
    })
    windows.push(this)
    app.windows.add(this)
    app.emit('web-contents-created', new Preventable(), this.webContents)
    app.emit('browser-window-created', new Preventable(), this)
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
  }

  loadURL = (address: string): Promise<void> => this.webContents.loadURL(address)
  getBounds = (): Bounds =>
    this.#isMaximized ? { x: 0, y: 0, width: 1920, height: 1040 } : { ...this.#bounds }
  getNormalBounds = (): Bounds => ({ ...this.#bounds })
  isMaximized = (): boolean => this.#isMaximized
  isMinimized = (): boolean => this.#isMinimized
  isVisible = (): boolean => this.#isVisible
  isFocused = (): boolean => focused === this
  isDestroyed = (): boolean => this.#isDestroyed

  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds }
  }

  maximize(): void {
    this.#isMaximized = true
  }

  minimize(): void {
    this.#isMinimized = true
  }

  restore(): void {
    this.#isMinimized = false
  }

  show(): void {
    this.#isVisible = true
    this.focus()
  }

  focus(): void {
    focused = this
  }

  blur(): void {
    if (focused === this) focused = null
  }

  close(): void {
    const event = new Preventable()
    this.emit('close', event)
    if (event.defaultPrevented) app.keepRunning()
    else this.destroy()
  }

  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    this.blur()
    windows.splice(windows.indexOf(this), 1)
    app.windows.delete(this)
    // A page that is gone already cannot be closed, and need not be.
    this.webContents.close().catch(() => undefined)
    this.emit('closed')
    setImmediate(() => app.endIfNoWindow())
  }
}
