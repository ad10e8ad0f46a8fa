import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { closeBrowser } from './browser'
import { InstanceLock } from './instance-lock'
import { Preventable } from './preventable'
import { setup } from './setup'

interface Closable {
  close(): void
  isDestroyed(): boolean
}

const packageJson = JSON.parse(readFileSync(join(setup.folder, 'package.json'), 'utf8'))

/** Electron's `app`: the program's life from start to end. */
class App extends EventEmitter {
  readonly isPackaged = setup.isPackaged
  readonly name: string = packageJson.productName ?? packageJson.name
  readonly windows = new Set<Closable>()
  readonly switches = new Map<string, string>()
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
  }
  readonly #paths = new Map<string, string>()
  readonly #ready = Promise.withResolvers<void>()
  #isReady = false
  #isQuitting = false
  #lock: InstanceLock | null = null

  constructor() {
    super()
    const appData = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
    this.#paths.set('appData', appData).set('userData', join(appData, this.name))
    // Chromium quits on these.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.quit())
  }

  getVersion = (): string => packageJson.version
  getAppPath = (): string => setup.folder
  getPreferredSystemLanguages = (): string[] => ['en-US']
  isReady = (): boolean => this.#isReady
  whenReady = (): Promise<void> => this.#ready.promise
  isSandboxed = false

  enableSandbox(): void {
    this.isSandboxed = true
  }

  setAboutPanelOptions(_options: object): void {
    // Nothing draws the panel.
  }

  getPath(name: string): string {
    const path = this.#paths.get(name)
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  /** Whom the system would be told to open addresses by. */
  readonly protocolClients: (readonly unknown[])[] = []

  setAsDefaultProtocolClient(scheme: string, path?: string, args?: readonly string[]): boolean {
    this.protocolClients.push([scheme, path, args])
    return true
  }

  requestSingleInstanceLock(additionalData: object = {}): boolean {
    this.#lock ??= new InstanceLock(this.getPath('userData'))
    return this.#lock.take({ argv: process.argv, folder: process.cwd(), additionalData })
  }

  becomeReady(): void {
    this.#isReady = true
    this.#ready.resolve()
    this.emit('ready', new Preventable())
    this.#lock?.listen(({ argv, folder, additionalData }) =>
      this.emit('second-instance', new Preventable(), argv, folder, additionalData),
    )
  }

  quit(): void {
    const event = new Preventable()
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.#isQuitting = true
    for (const window of this.windows) window.close()
    this.endIfNoWindow()
  }

  /** A window that was not to be closed ends the quitting. */
  keepRunning(): void {
    this.#isQuitting = false
  }

  /** Electron calls nobody; the stand-in's windows say when one of them is gone. */
  endIfNoWindow(): void {
    if (this.windows.size > 0) return
    if (!this.#isQuitting) {
      if (!this.emit('window-all-closed')) this.quit()
      return
    }
    const event = new Preventable()
    this.emit('will-quit', event)
    if (event.defaultPrevented) this.#isQuitting = false
    else this.exit(0)
  }

  exit(code = 0): void {
    this.emit('quit', new Preventable(), code)
    this.#lock?.release()
    closeBrowser().finally(() => process.exit(code))
  }
}

export const app = new App()

/** What Electron does once the main file's own imports have run. */
export async function becomeReady(): Promise<void> {
  // A program that is quitting before it is ready, such as a second start, never gets there.
  await new Promise(resolve => setImmediate(resolve))
  app.becomeReady()
}
