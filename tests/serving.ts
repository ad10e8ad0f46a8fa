import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import type { LibraryApi } from '../shared/api'
import { createClient, type Reply } from '../shared/pipe'

const root = resolve(import.meta.dirname, '..')

/** The built browser host, running. */
export interface Serving {
  readonly address: string
  readonly process: ChildProcess
  /** Ends it as Ctrl-C does. @returns its exit code */
  end(): Promise<number | null>
}

/** Starts the built browser host on a library folder and waits until it answers.
 *  @param args more arguments, such as `--seeds` */
export async function startServing(library: string, args: readonly string[] = []): Promise<Serving> {
  const child = spawn(
    process.execPath,
    [join(root, 'out', 'main', 'serve.js'), '--library', library, ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const address = await addressIn(child)
  return {
    address,
    process: child,
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const exited = once(child, 'exit')
      child.kill('SIGINT')
      await exited
      return child.exitCode
    },
  }
}

/** The library that a host serves, reached as a page reaches it. */
export function apiAt(address: string): LibraryApi {
  const { origin, hash } = new URL(address)
  const authorization = `Bearer ${hash.slice('#secret='.length)}`
  return createClient({
    async call(method, request) {
      const body = JSON.stringify(request)
      const answer = await fetch(`${origin}/api/${method}`, {
        method: 'POST',
        headers: { authorization },
        body,
      })
      return (await answer.json()) as Reply
    },
  })
}

/** The address that a starting host prints.
 *  @throws with what it said instead, where it ends before */
export function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const address = /http:\/\/127\.0\.0\.1:\d+\/#secret=\S+/.exec(said)?.[0]
        if (address !== undefined) resolve(address)
      })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`The host ended with ${code} before it answered: ${said}`)))
  })
}
