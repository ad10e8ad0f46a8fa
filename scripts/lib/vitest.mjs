import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { inModules, pinnedNode, root } from './project.mjs'
import { run } from './run.mjs'

const VITEST = inModules('vitest', 'vitest.mjs')
const choose = projects => projects.flatMap(name => ['--project', name])

/** Runs the tests of some projects, showing them as they go.
 *  @param {readonly string[]} projects
 *  @param {object} env more environment variables for them
 *  @returns {Promise<{ passed: number, failed: readonly string[], skipped: readonly string[] }>} the failed and the
 *  skipped by name */
export async function runTests(projects, env) {
  const folder = mkdtempSync(join(tmpdir(), 'oqyrman-tests-'))
  const file = join(folder, 'results.json')
  try {
    const args = [
      VITEST,
      'run',
      ...choose(projects),
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ]
    // Hundreds of programs are started, most of them the same ones: what they compile is kept for the next.
    const code = await runShowing(args, { ...env, NODE_COMPILE_CACHE: join(folder, 'compiled') })
    return countsIn(readResults(file), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The files whose tests belong to some projects, to name them where they cannot run. */
export async function filesOf(projects) {
  const { output } = await run(pinnedNode(), [VITEST, 'list', '--filesOnly', ...choose(projects)])
  return output.split(/\r?\n/).filter(line => /\.test\.\p{L}+$/u.test(line))
}

function runShowing(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode(), args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', resolve)
  })
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** Pure: what vitest's JSON report says, and its exit code where the report is silent. */
export function countsIn(results, code) {
  if (results === null) return { passed: 0, failed: [`vitest ended with ${code} and no report`], skipped: [] }
  const tests = results.testResults.flatMap(file =>
    file.assertionResults.map(test => ({
      status: test.status,
      name: `${shown(file.name)}: ${test.fullName}`,
    })),
  )
  const named = (...statuses) => tests.filter(test => statuses.includes(test.status)).map(test => test.name)
  const failed = named('failed')
  // A file that could not even be loaded has no tests to fail.
  const broken = results.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  )
  failed.push(...broken.map(file => `${shown(file.name)}: ${firstLine(file.message)}`))
  if (code !== 0 && failed.length === 0) failed.push(`vitest ended with ${code}: see its errors above`)
  return { passed: named('passed').length, failed, skipped: named('skipped', 'pending', 'todo', 'disabled') }
}

const shown = path => relative(root, path).replaceAll('\\', '/')
const firstLine = text => (text ?? '').split('\n')[0] || 'could not be loaded'
