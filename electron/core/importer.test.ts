import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Importer } from './importer'

// A thread that one file brings down, as running out of memory would; what the real one does is tested with the library.
const THREAD = `
  const { parentPort } = require('node:worker_threads')
  let isFirst = true
  parentPort.on('message', ({ kind, path }) => {
    if (kind === 'next' && !isFirst) process.exit(4)
    if (kind === 'next') {
      isFirst = false
      return parentPort.postMessage({ kind: 'batch', batch: {} })
    }
    if (path === 'exits') process.exit(3)
    if (path === 'throws') throw new Error('out of memory')
    parentPort.postMessage({ kind: 'looked', facts: { name: path, hash: '', byteCount: 0, encoding: 'UTF-8' } })
  })`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oqyrman-importer-'))
  await writeFile(join(folder, 'import.worker.js'), THREAD)
})
afterEach(() => rm(folder, { recursive: true }))

test('a file that brings its thread down fails alone', async () => {
  const importer = new Importer(folder)
  await expect(importer.look('exits')).rejects.toThrow('ended with code 3')
  expect((await importer.look('good')).name).toBe('good')
  await expect(importer.look('throws')).rejects.toThrow('out of memory')
  expect((await importer.look('another')).name).toBe('another')
  expect((await importer.look('last')).name).toBe('last')
  await importer.close()
})

test('a thread that falls while nobody waits for its next batch is heard of by whoever comes for it', async () => {
  const fallen: unknown[] = []
  const note = (thrown: unknown) => fallen.push(thrown)
  process.on('unhandledRejection', note)
  const importer = new Importer(folder)
  await importer.look('good')
  const batches = importer.batches()
  await batches.next()
  await new Promise(later => setTimeout(later, 300))
  await expect(batches.next()).rejects.toThrow('ended with code 4')
  process.off('unhandledRejection', note)
  expect(fallen).toEqual([])
  await importer.close()
})
