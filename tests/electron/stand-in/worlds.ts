import { randomUUID } from 'node:crypto'
import { askBeforeOpening, OPEN_QUESTION } from './open-question'
import { makePreloadWorld } from './preload-world'
import { makeWire } from './wire'
import { makeBridgeEnd } from './world-bridge'

/** The name of the world a preload runs in. */
export const PRELOAD_WORLD = 'Electron Isolated Context'

/** What a program may ask for a page, with Electron's own defaults where it says nothing. */
export interface WebPreferences {
  readonly preload?: string
  readonly contextIsolation: boolean
  readonly nodeIntegration: boolean
  readonly sandbox: boolean
}

interface Script {
  /** Null for the page's own world. */
  readonly name: string | null
  readonly source: string
}

/** The scripts that run before a page's own: one end of the bridge in its world, the preload and the other end in
 *  another. A program that asks for less shelter gets less, so that a test can see it. */
export function worldScripts(preferences: WebPreferences, read: (path: string) => string): readonly Script[] {
  const { preload, contextIsolation, nodeIntegration } = preferences
  const [page, isolated] = [randomUUID(), randomUUID()]
  const scripts: Script[] = [{ name: null, source: `(${askBeforeOpening})('${OPEN_QUESTION}')` }]
  if (nodeIntegration)
    scripts.push({ name: null, source: 'window.require = () => ({}); window.process = {}' })
  if (preload === undefined) return scripts
  const end = `(${makeBridgeEnd})('${page}', '${isolated}', () => null)`
  scripts.push({ name: null, source: onlyInMainFrame(end) })
  const world = `(${makePreloadWorld})((${makeWire})(), ${makeBridgeEnd}, ['${isolated}', '${page}'], ${contextIsolation})`
  const run = `(function (require, module, exports) {\n${read(preload)}\n})(${world}, { exports: {} }, {})`
  scripts.push({ name: contextIsolation ? PRELOAD_WORLD : null, source: onlyInMainFrame(run) })
  return scripts
}

const onlyInMainFrame = (source: string) => `if (window === window.top) { ${source} }`
