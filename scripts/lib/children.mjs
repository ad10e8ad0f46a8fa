import { spawn } from 'node:child_process'

const GRACE_MS = 15_000
const PARENT_CHECK_MS = 500

/** Runs a program in this terminal until it ends by itself or this process is told to end. It is then told too, and
 *  waited for, so that nothing is left running and nothing half written.
 *  @param {string} command
 *  @param {readonly string[]} args
 *  @param {{ onMessage?: (message: unknown) => void }} options
 *  `onMessage` gets what the program says by process.send; a program that has this channel is told to end by its
 *  closing, which works on every system
 *  @returns {Promise<{ code: number, wasTold: boolean, startError: Error | null }>} */
export function runUntilEnd(command, args, { onMessage } = {}) {
  return new Promise(resolve => {
    const stdio = onMessage ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'inherit', 'inherit']
    // npm runs a script in the project's folder; paths that a person typed begin where they stood.
    const cwd = process.env.INIT_CWD ?? process.cwd()
    const child = spawn(command, args, { cwd, stdio, env: environment() })
    if (onMessage) child.on('message', onMessage)

    let wasTold = false
    const tell = () => {
      if (wasTold) return
      wasTold = true
      if (child.connected) child.disconnect()
      // On Windows a signal is the end without a word; there the terminal has told the program itself.
      else if (process.platform !== 'win32') child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref()
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, tell)
    const watch = watchParent(tell)

    const done = (code, startError) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, tell)
      resolve({ code, wasTold, startError })
    }
    child.on('error', error => done(1, error))
    child.on('exit', code => done(code ?? 1, null))
  })
}

// npm passes a signal to the shell it runs a script in; a shell may die of it without passing it on.
function watchParent(onGone) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return undefined
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) onGone()
  }, PARENT_CHECK_MS)
}

// A terminal inside an editor made with Electron sets this, and Electron would start as a plain Node.
function environment() {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return env
}
