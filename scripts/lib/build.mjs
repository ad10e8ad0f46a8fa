import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { inModules, inRoot, pinnedNode, root } from './project.mjs'
import { run } from './run.mjs'

const SOURCES = ['electron', 'renderer', 'shared']
const SETUP = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json']
const OUT = inRoot('out')
const STAMP = join(OUT, 'stamp')
const WORKSHOP = inModules('.cache', 'oqyrman-build')
const LOCK = inModules('.cache', 'oqyrman-build.lock')

/** Builds the program where what is built is not what the sources say. Any number of processes may ask at once.
 *  @param {() => void} onStart called where there is something to build
 *  @throws {Error} with what the build said */
export async function ensureBuilt(onStart = () => undefined) {
  if (isFresh()) return
  await withLock(LOCK, async () => {
    // Another process may have built it meanwhile.
    if (isFresh()) return
    onStart()
    const fingerprint = fingerprintOfSources()
    rmSync(WORKSHOP, { recursive: true, force: true })
    const made = join(WORKSHOP, 'new')
    const { code, output } = await run(pinnedNode(), [
      inModules('electron-vite', 'bin', 'electron-vite.js'),
      'build',
      '--logLevel',
      'warn',
      '--outDir',
      made,
    ])
    if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`)
    writeFileSync(join(made, 'stamp'), fingerprint)
    putInPlace(made)
  })
}

// Built aside and then renamed: a program that is running or starting meanwhile never finds half of it.
function putInPlace(made) {
  if (existsSync(OUT)) renameSync(OUT, join(WORKSHOP, 'old'))
  renameSync(made, OUT)
  rmSync(WORKSHOP, { recursive: true, force: true })
}

function isFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprintOfSources()
}

// Content and not times: a checkout touches every file.
function fingerprintOfSources() {
  const hash = createHash('sha256')
  const files = SOURCES.flatMap(folder => filesBelow(folder)).sort()
  for (const file of [...SETUP, ...files]) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(path)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
  })
}
