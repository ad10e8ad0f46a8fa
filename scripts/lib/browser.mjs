import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { inModules, pinnedNode } from './project.mjs'
import { run } from './run.mjs'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const MAC_PROGRAMS = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  name => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const INSTALL_SECONDS = 300

/** A Chromium for the tests: the one named by CHROMIUM_PATH, Playwright's own, one of this machine, else one that is
 *  fetched now.
 *  @param {(what: string) => void} onFetch told before something is fetched
 *  @returns {Promise<{ path: string } | { why: string }>} */
export async function findOrFetchBrowser(onFetch) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (await starts(named)) return { path: named }
    return { why: `CHROMIUM_PATH names ${named}, which does not start.` }
  }
  const found = await findBrowser()
  if (found !== null) return { path: found }
  for (const fetch of [fetchPlaywrights, fetchDebians]) {
    await fetch(onFetch)
    const fetched = await findBrowser()
    if (fetched !== null) return { path: fetched }
  }
  return {
    why: 'There is no Chromium, and none could be fetched. Install Chromium, Chrome or Edge, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  }
}

async function findBrowser() {
  for (const path of [await playwrightsOwn(), ...installed()])
    if (path !== null && existsSync(path) && (await starts(path))) return path
  return null
}

function installed() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)))
  if (process.platform === 'darwin') return [...onPath, ...MAC_PROGRAMS]
  if (process.platform !== 'win32') return onPath
  const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
  return roots.filter(Boolean).flatMap(folder => WINDOWS_PROGRAMS.map(program => join(folder, program)))
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath() || null
}

// A browser may be there and not start: system libraries missing, or a stub that only says what to install.
async function starts(path) {
  // On Windows a browser answers --version by opening a window.
  if (process.platform === 'win32') return existsSync(path)
  const { code } = await run(path, ['--version'], { seconds: 60 })
  return code === 0
}

async function fetchPlaywrights(onFetch) {
  onFetch('Playwright’s Chromium')
  await run(pinnedNode(), [inModules('playwright-core', 'cli.js'), 'install', 'chromium'], {
    seconds: INSTALL_SECONDS,
  })
}

async function fetchDebians(onFetch) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/etc/debian_version')) return
  onFetch('the Chromium of this Debian')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { seconds: INSTALL_SECONDS, env })
  const packages = ['chromium', 'fonts-noto-core']
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    seconds: INSTALL_SECONDS,
    env,
  })
}
