import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import type { Desktop, Driver, Start } from './driver'
import type { Order, Outcome } from './stand-in/control'
import type { Setup } from './stand-in/setup'

type Unnumbered<O> = O extends unknown ? Omit<O, 'number'> : never

/** The stand-in for Electron, running a built program in a process of its own.
 *  @param program where it lies, and whether it is packaged */
export function standInFor(program: Pick<Setup, 'folder' | 'main' | 'isPackaged'>): Driver {
  function start({ args, folder, env }: Start): ChildProcess {
    const setup: Setup = {
      ...program,
      chromiumPath: env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      errorBoxes: env.OQYRMAN_ERROR_BOXES ?? '',
    }
    return spawn(process.execPath, [join(import.meta.dirname, 'stand-in', 'start.mjs'), ...args], {
      cwd: folder,
      env: { ...env, OQYRMAN_STAND_IN: JSON.stringify(setup) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
  }

  return {
    async launch(options) {
      const child = start(options)
      const ended = exitCode(child)
      const order = orders(child)
      const desktop: Desktop = {
        main: (run, arg) => order({ kind: 'main', source: String(run), arg }) as never,
        page: (run, arg) => order({ kind: 'page', source: String(run), arg }) as never,
        choose: (selector, paths) => order({ kind: 'choose', selector, paths }) as never,
        ended,
        kill: () => void child.kill(),
      }
      return desktop
    },
    runToEnd: options => exitCode(start(options)),
  }
}

async function exitCode(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'exit')
  return code ?? -1
}

function orders(child: ChildProcess) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let last = 0
  child.on('message', (outcome: Outcome) => {
    const promise = waiting.get(outcome.number)
    waiting.delete(outcome.number)
    if ('error' in outcome) promise?.reject(new Error(outcome.error))
    else promise?.resolve(outcome.value)
  })
  child.on('exit', () => {
    for (const promise of waiting.values()) promise.reject(new Error('The program has ended'))
  })
  return (order: Unnumbered<Order>): Promise<unknown> => {
    const number = ++last
    const promise = Promise.withResolvers<unknown>()
    waiting.set(number, promise)
    child.send({ number, ...order })
    return promise.promise
  }
}

export const standIn = standInFor({
  folder: resolve(import.meta.dirname, '../..'),
  main: 'out/main/main.js',
  isPackaged: false,
})
