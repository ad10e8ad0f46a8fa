import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Importer } from './importer'

// A thread that one file brings down, as running out of memory would; what the real one does is tested with the library.
const THREAD = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ path }) => {
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
