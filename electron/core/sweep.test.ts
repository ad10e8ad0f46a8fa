import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ImportQueue } from './import-queue'
import { openLibraryDatabase } from './store/database'
import { Sweep } from './sweep'

/** A sweep in whose first turn something else is asked for. */
function disturbedSweep() {
  const folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  const db = openLibraryDatabase(folder)
  onTestFinished(() => {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const done: string[] = []
  const host = {
    db,
    folder,
    threadFolder: folder,
    beginIndexing: () => Promise.reject(new Error('No import is asked for')),
    onFileIn: () => Promise.resolve(0),
  }
  const imports = new ImportQueue(host, { onProgress: () => undefined, onEnd: () => undefined })
  let isDisturbed = false
  const closing = new AbortController()
  const sweep = new Sweep({
    db,
    imports,
    closing: closing.signal,
    follow: async () => {
      done.push('followed')
    },
    settle: async goesOn => {
      if (!isDisturbed) void imports.takeTurn(() => done.push('the other'))
      isDisturbed = true
      done.push(goesOn() ? 'settled' : 'gave way')
    },
  })
  return { sweep, imports, done, closing }
}

test('who comes while the library is swept goes first, and the sweep goes on after that', async () => {
  const { sweep, imports, done } = disturbedSweep()
  sweep.askFor()
  sweep.askFor()
  await expect.poll(() => done.length).toBe(5)
  await imports.takeTurn(() => undefined)
  expect(done).toEqual(['followed', 'gave way', 'the other', 'followed', 'settled'])
})

test('a library that is being closed is not swept on', async () => {
  const { sweep, imports, done, closing } = disturbedSweep()
  sweep.askFor()
  closing.abort()
  await imports.close()
  expect(done).toEqual(['followed'])
})
