import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const inRoot = (...parts) => join(root, ...parts)
export const inModules = (...parts) => join(root, 'node_modules', ...parts)

/** The Node that Electron has, from npm's `node` package, whatever Node runs this script.
 *  @returns {string} path of the executable
 *  @throws {Error} saying what to do, where neither that nor a Node as new is there */
export function pinnedNode() {
  const pinned = inModules('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(
    'Node 24 is missing: run "npm ci" here, with the install script of the package "node" allowed.',
  )
}
