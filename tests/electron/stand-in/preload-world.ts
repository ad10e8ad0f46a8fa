import type { makeWire } from './wire'
import type { makeBridgeEnd } from './world-bridge'

/** What the preload's world says to the main process, as text over a binding. */
export type FromPreload =
  | { readonly kind: 'invoke'; readonly number: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'path'; readonly number: number }

/** What the main process says to it. */
export type ToPreload =
  | { readonly kind: 'message'; readonly channel: string; readonly args: string }
  | { readonly kind: 'reply'; readonly number: number; readonly value: string }
  | { readonly kind: 'failure'; readonly number: number; readonly message: string }
  | { readonly kind: 'path'; readonly number: number; readonly path: string }

/** Electron's module as a sandboxed preload has it, in a world of its own. Self-contained: its source runs in the
 *  page. Leaves `standInHear` (from the main process) and `standInFile` (whose path is asked for) in that world. */
export function makePreloadWorld(
  wire: ReturnType<typeof makeWire>,
  makeEnd: typeof makeBridgeEnd,
  [mine, theirs]: readonly [string, string],
  isIsolated: boolean,
) {
  type Listener = (event: unknown, ...args: unknown[]) => void
  const world = globalThis as typeof globalThis & {
    standInTell(text: string): void
    standInHear(message: ToPreload): void
    standInFile(number: number): File | undefined
  }
  const tell = (message: FromPreload) => world.standInTell(JSON.stringify(message))
  const replies = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const listeners = new Map<string, Listener[]>()
  const files = new Map<number, { readonly file: File; found(path: string): void }>()
  const paths = new WeakMap<File, string>()
  let lastNumber = 0
  // Chromium itself refuses what cannot be cloned.
  const clone = (args: readonly unknown[]) => wire.encode(structuredClone(args))

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const number = ++lastNumber
        const encoded = clone(args)
        replies.set(number, { resolve, reject })
        tell({ kind: 'invoke', number, channel, args: encoded })
      }),
    send: (channel: string, ...args: unknown[]) => tell({ kind: 'send', channel, args: clone(args) }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter(each => each !== listener),
      )
      return ipcRenderer
    },
  }

  // Electron knows a file's path at once; here the browser must be asked, so calls that bring files wait for it.
  function findPaths(args: readonly unknown[]): Promise<void> | null {
    const unknown = args.flat().filter(arg => arg instanceof File && !paths.has(arg)) as File[]
    if (unknown.length === 0) return null
    return Promise.all(unknown.map(findPath)).then(() => undefined)
  }
  function findPath(file: File): Promise<void> {
    const number = ++lastNumber
    return new Promise(resolve => {
      files.set(number, { file, found: path => resolve(void paths.set(file, path)) })
      tell({ kind: 'path', number })
    })
  }

  world.standInFile = number => files.get(number)?.file
  world.standInHear = message => {
    switch (message.kind) {
      case 'message': {
        const args = wire.decode(message.args) as unknown[]
        for (const listener of listeners.get(message.channel) ?? [])
          listener({ sender: ipcRenderer }, ...args)
        return
      }
      case 'reply':
        return replies.get(message.number)?.resolve(wire.decode(message.value))
      case 'failure':
        return replies.get(message.number)?.reject(new Error(message.message))
      case 'path':
        return files.get(message.number)?.found(message.path)
    }
  }

  const end = makeEnd(mine, theirs, findPaths)
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      if (!isIsolated) throw new Error('contextBridge API can only be used when contextIsolation is enabled')
      end.expose(name, api)
    },
  }
  const webUtils = { getPathForFile: (file: File) => paths.get(file) ?? '' }
  const electron = { contextBridge, ipcRenderer, webUtils }
  return (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`module not found: ${name}`)
  }
}
