import { existsSync } from 'node:fs'
import { ensureBuilt } from './lib/build.mjs'
import { runUntilEnd } from './lib/children.mjs'
import { findOrFetchElectron } from './lib/electron.mjs'
import { hasDisplay, openBrowser } from './lib/open-browser.mjs'
import { inModules, inRoot, pinnedNode, root } from './lib/project.mjs'

// `npm start`: the reader in Electron, or in the default browser where Electron cannot be had. What stands after
// `--` (files, `--library DIR`) goes to the reader; `--browser` asks for the browser.

async function start(args) {
  if (!existsSync(inModules())) throw new Error('The packages are missing: run "npm ci" here first.')
  await ensureBuilt(() => console.error('Building Oqyrman…'))
  const readerArgs = args.filter(arg => arg !== '--browser')
  if (!args.includes('--browser')) {
    const { code, why } = await startInElectron(readerArgs)
    if (why === undefined) return code
    const instead = hasDisplay() ? 'opening it in the browser instead' : 'open the address below in a browser'
    console.error(`Oqyrman cannot run in Electron here: ${why}; ${instead}.`)
  }
  return startInBrowser(readerArgs)
}

/** @returns {Promise<{ code: number } | { why: string }>} */
async function startInElectron(args) {
  if (!hasDisplay()) return { why: 'this terminal has no display' }
  const electron = await findOrFetchElectron(() => console.error('Fetching Electron, about 110 MB…'))
  if (electron.path === undefined) return electron
  const sandbox = []
  if (process.platform === 'linux' && process.getuid() === 0) {
    console.error('You are root: Chromium refuses its sandbox to root, so Electron runs with --no-sandbox.')
    sandbox.push('--no-sandbox')
  }
  const { code, wasTold, startError } = await runUntilEnd(electron.path, [...sandbox, root, ...args])
  if (wasTold) return { code: 0 }
  if (startError !== null) return { why: startError.message }
  // The loader's own code, for a system library that is not there.
  if (code === 127) return { why: 'a system library it needs is missing' }
  return { code }
}

async function startInBrowser(args) {
  const { code, wasTold, startError } = await runUntilEnd(
    pinnedNode(),
    [inRoot('out', 'main', 'serve.js'), '--seeds', ...args],
    { onMessage: openBrowser },
  )
  if (startError !== null) throw startError
  return wasTold ? 0 : code
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
