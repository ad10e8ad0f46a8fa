import { findOrFetchBrowser } from './lib/browser.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { CHECKS } from './lib/checks.mjs'
import { findElectron } from './lib/electron.mjs'
import { pinnedNode } from './lib/project.mjs'
import { filesOf, runTests } from './lib/vitest.mjs'

// `npm test`: every check and every test there is. The last line counts them. With `--real-electron`, only the
// desktop host's tests, against Electron itself.

const WITHOUT_BUILD = ['unit', 'dumps']
const WITH_BUILD = ['integration', 'packaging']
const WITH_BROWSER = ['e2e', 'electron']

let passedCount = 0
const failed = []
const skipped = []

async function check(name, findFaults) {
  const faults = await findFaults()
  console.log(faults === '' ? `✓ ${name}` : `✗ ${name}\n${faults}`)
  if (faults === '') passedCount++
  else failed.push(name)
  return faults === ''
}

async function test(projects, env) {
  const counts = await runTests(projects, env)
  passedCount += counts.passed
  failed.push(...counts.failed)
  skipped.push(...counts.skipped.map(name => `${name} (the test says so)`))
}

async function skip(projects, why) {
  for (const file of await filesOf(projects)) skipped.push(`${file} (${why})`)
}

async function testEverything() {
  for (const { name, findFaults } of CHECKS) await check(name, findFaults)
  const isBuilt = await check('build', () => faultOf(ensureBuilt))
  const browser = await findOrFetchBrowser(what => console.log(`  fetching ${what}…`))
  const hasBrowser = await check('a browser for the tests', async () => browser.why ?? '')

  const projects = [...WITHOUT_BUILD]
  if (isBuilt) projects.push(...WITH_BUILD)
  else await skip(WITH_BUILD, 'the build failed')
  if (isBuilt && hasBrowser) projects.push(...WITH_BROWSER)
  else await skip(WITH_BROWSER, isBuilt ? 'no browser' : 'the build failed')
  await test(projects, { CHROMIUM_PATH: browser.path ?? '' })
}

async function testRealElectron() {
  const isThere = await check('Electron', async () =>
    findElectron() === null
      ? 'Electron’s program is not here: "npm start" on a machine with a display fetches it.'
      : '',
  )
  if (!isThere) return skip(['electron'], 'no Electron')
  if (await check('build', () => faultOf(ensureBuilt)))
    await test(['electron'], { OQYRMAN_REAL_ELECTRON: '1' })
  else await skip(['electron'], 'the build failed')
}

async function faultOf(work) {
  try {
    await work()
    return ''
  } catch (error) {
    return error.message
  }
}

try {
  pinnedNode()
  await (process.argv.includes('--real-electron') ? testRealElectron() : testEverything())
} catch (error) {
  failed.push(error.message)
}
for (const name of skipped) console.log(`skipped: ${name}`)
for (const name of failed) console.log(`failed: ${name}`)
console.log(`${passedCount} passed, ${failed.length} failed, ${skipped.length} skipped`)
process.exitCode = failed.length === 0 ? 0 : 1
