import { existsSync, readFileSync } from 'node:fs'
import { inModules, pinnedNode } from './project.mjs'
import { run } from './run.mjs'

// The archive has about 110 MB.
const FETCH_SECONDS = 180

/** Electron's program, fetched where it is not there yet. Its package comes without; `require('electron')` is never
 *  used, because that too fetches, without a bound.
 *  @param {() => void} onFetch called before anything is fetched
 *  @returns {Promise<{ path: string } | { why: string }>} */
export async function findOrFetchElectron(onFetch) {
  const path = findElectron()
  if (path !== null) return { path }
  const installer = inModules('electron', 'install.js')
  if (!existsSync(installer)) return { why: 'its package is not installed' }
  onFetch()
  const { code, output, timedOut } = await run(pinnedNode(), [installer], { seconds: FETCH_SECONDS })
  if (timedOut) return { why: `fetching it took more than ${FETCH_SECONDS} seconds` }
  const fetched = findElectron()
  if (code !== 0 || fetched === null) return { why: `it could not be fetched: ${reasonIn(output)}` }
  return { path: fetched }
}

/** @returns {string | null} Electron's program where it is there already */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const name = inModules('electron', 'path.txt')
  const inDist = existsSync(name) ? readFileSync(name, 'utf8').trim() : defaultName()
  const path = override ? `${override}/${inDist}` : inModules('electron', 'dist', inDist)
  return existsSync(path) ? path : null
}

function defaultName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** The line of an installer's output that names the trouble, without the name of the error's class. */
function reasonIn(output) {
  const lines = output.split(/\r?\n/).map(line => line.trim())
  const line =
    lines.find(text => /error(?!\p{L})/iu.test(text)) ?? lines.find(text => text !== '') ?? 'no reason given'
  return line.replace(/^(?:\p{L}*Error: )+/u, '').slice(0, 200)
}
