import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createWords } from '../../shared/words/words'
import { readArguments } from './arguments'
import { UsageError } from './command'
import { Printer } from './printer'

const words = createWords('en')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Calls a command as the program does. */
async function call(args: readonly string[], library: string, out: PassThrough): Promise<void> {
  const request = readArguments(args, words)
  if (request.kind !== 'command') throw new Error(`${args.join(' ')} is no command`)
  const place = { appVersion: '0.0.0', threadFolder: '', pageFolder: '', seedFolder: '' }
  await request.command.run({ ...request, folder: library, words, out: new Printer(out), place })
}

test.each([
  [['read']],
  [['show']],
  [['show', '0']],
  [['show', '1', '2']],
  [['bookmark', '1', 'maybe']],
  [['tag', '1', 'Roads']],
  [['tag', '1', ' ', 'on']],
  [['tag', '1', 'x'.repeat(101), 'on']],
  [['note']],
  [['list', '--limit', 'all']],
  [['list', '--port', '1']],
  [['serve', '--port', '70000']],
  [['list', '--library']],
  [['list', '--library', '']],
  [['list', '--limit', '-1']],
  [['parse']],
  [['preview', 'a.txt', '--encoding', 'EBCDIC']],
  [['report', 'one']],
  [['undo', '0']],
  [['read-again', '-1']],
  [['watch', 'add']],
  [['watch', 'forget', 'x']],
  [['list', '--encoding', 'UTF-8']],
  [['preview', 'a.txt', '--apply']],
])('%j is called wrongly, and nothing is made', async args => {
  const library = join(folder, 'library')
  const out = new PassThrough()
  await expect(call(args, library, out)).rejects.toThrow(UsageError)
  expect(out.read()).toBeNull()
  expect(existsSync(library)).toBe(false)
})
