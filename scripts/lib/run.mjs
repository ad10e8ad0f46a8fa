import { spawn } from 'node:child_process'
import { root } from './project.mjs'

/** Runs a program to its end and keeps what it said.
 *  @param {string} command
 *  @param {readonly string[]} args
 *  @param {{ seconds?: number, env?: object, cwd?: string }} options `seconds` after which it is ended
 *  @returns {Promise<{ code: number | null, output: string, timedOut: boolean }>} both its streams in one;
 *  `code` is null where it was ended or could not be started */
export function run(command, args, { seconds, env, cwd = root } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let timedOut = false
    const timer =
      seconds &&
      setTimeout(() => {
        timedOut = true
        child.kill('SIGKILL')
      }, seconds * 1000)
    const done = code => {
      clearTimeout(timer)
      resolve({ code, output, timedOut })
    }
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        output += text
      })
    child.on('error', error => {
      output += error.message
      done(null)
    })
    child.on('close', done)
  })
}
