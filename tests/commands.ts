import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** A built program, started. */
export const startProgram = (
  name: 'cli' | 'serve',
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess =>
  spawn(process.execPath, [join(root, 'out', 'main', `${name}.js`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  })

/** The built command line, started. */
export const startCommand = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  startProgram('cli', args, env)

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What a program said until it ended. */
export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
    })
  const [code] = await once(child, 'close')
  return { code, ...said }
}

/** Runs the built command line to its end. */
export const command = (...args: readonly string[]): Promise<Outcome> => outcomeOf(startCommand(args))

/** Runs a command with --json and reads its answer.
 *  @throws where it fails, with what it said */
// biome-ignore lint/suspicious/noExplicitAny: a test says by its assertions what it expects in the answer
export async function json(...args: readonly string[]): Promise<any> {
  const { code, stdout, stderr } = await command(...args, '--json')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`)
  return JSON.parse(stdout)
}
