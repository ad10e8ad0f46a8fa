import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './lock.mjs'
import { pinnedNode } from './project.mjs'
import { run } from './run.mjs'

let folder
let lock
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-lock-'))
  lock = join(folder, 'inner', 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('of several that ask for a lock one works at a time', async () => {
  let working = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++working)
    await sleep(20)
    working--
  }
  await Promise.all([1, 2, 3].map(() => withLock(lock, work)))
  expect(most).toBe(1)
  expect(existsSync(lock)).toBe(false)
})

test('a lock is given back where the work fails', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock(lock, async () => 'free')).toBe('free')
})

test('a lock whose owner has died is broken', async () => {
  const { output } = await run(pinnedNode(), ['-p', 'process.pid'])
  mkdirSync(lock, { recursive: true })
  writeFileSync(join(lock, 'owner'), output.trim())
  expect(await withLock(lock, async () => 'mine')).toBe('mine')
})
