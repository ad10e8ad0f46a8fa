import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import type { Driver, Start } from './driver'

const ROOT = resolve(import.meta.dirname, '../..')
// Chromium refuses its sandbox to root.
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Electron itself. */
export const realElectron: Driver = {
  async launch({ args, folder, env }: Start) {
    const program = await _electron.launch({
      executablePath: electronPath(),
      args: [...AS_ROOT, ROOT, ...args],
      cwd: folder,
      env: definedOnly(env),
    })
    const ended = exitCode(program)
    return {
      main: (run, arg) => program.evaluate(run as never, arg) as never,
      page: async (run, arg) => (await program.firstWindow()).evaluate(run as never, arg) as never,
      choose: async (selector, paths) => (await program.firstWindow()).setInputFiles(selector, [...paths]),
      ended,
      kill: () => void program.process().kill(),
    }
  },

  async runToEnd({ args, folder, env }: Start) {
    // Error boxes wait for a person: they are written down instead.
    const hook = join(import.meta.dirname, 'error-boxes.cjs')
    const child = spawn(electronPath(), ['-r', hook, ...AS_ROOT, ROOT, ...args], {
      cwd: folder,
      env,
      stdio: 'inherit',
    })
    const [code] = await once(child, 'exit')
    return code ?? -1
  },
}

// Electron's package writes down where in its folder the program lies on this system.
function electronPath(): string {
  const folder = join(ROOT, 'node_modules', 'electron')
  const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim()
  return join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name)
}

async function exitCode(program: ElectronApplication): Promise<number> {
  const child = program.process()
  if (child.exitCode !== null) return child.exitCode
  const [code] = await once(child, 'exit')
  return code ?? -1
}

const definedOnly = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
