import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { Importer } from '../../electron/core/importer'
import { libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()

const NEWS = 'Bridge opened 14.02.2025\nIt is open.\n'
const ENDLESS_BYTES = 2 ** 40

/** A file that nobody reads to its end while a test lasts; of its bytes only a beginning takes room on the disk. */
function endlessFile(): string {
  const path = join(own.folder, 'endless.txt')
  const file = openSync(path, 'w')
  writeSync(file, NEWS.repeat(60_000))
  ftruncateSync(file, ENDLESS_BYTES)
  closeSync(file)
  return path
}

test('an import thread that has looked at no file does not say that a file has ended', async () => {
  const importer = new Importer(resolve('out/main'))
  await expect(importer.batches().next()).rejects.toMatchObject({ failure: { kind: 'internal' } })
  await importer.close()
})

test('an import thread that was closed answers no more', async () => {
  const importer = new Importer(resolve('out/main'))
  const looking = importer.look(endlessFile())
  await importer.close()
  await expect(looking).rejects.toThrow('ended')
  await expect(importer.look(own.write('news.txt', NEWS))).rejects.toThrow('closed')
})

test('an import is stopped while it looks at a large file', async () => {
  const paths = [endlessFile(), own.write('news.txt', NEWS)]
  own.events.length = 0
  const { importId } = await own.library.startImport({ paths, encodings: [] })
  await expect.poll(async () => (await own.library.importProgress({}))?.fileName).toBe('endless.txt')
  await own.library.stopImport({ importId })
  await expect.poll(() => own.events.some(({ kind }) => kind === 'import-finished')).toBe(true)
  const { files } = await own.library.readImportReport({ importId })
  expect(files).toMatchObject([{ status: 'stopped' }, { status: 'stopped' }])
})

test('a library is closed while it looks at a large file, and looks again when it is opened', async () => {
  await own.library.startImport({ paths: [endlessFile()], encodings: [] })
  await expect.poll(async () => (await own.library.importProgress({}))?.fileName).toBe('endless.txt')
  await own.reopen()
  await expect.poll(async () => (await own.library.importProgress({}))?.fileName).toBe('endless.txt')
})

test('a library is closed while it previews a file that may be a large one it knows', async () => {
  await own.bringIn(own.write('news.txt', NEWS))
  await own.library.close()
  const db = new Database(join(own.folder, 'library', 'library.db'))
  db.prepare('UPDATE files SET byte_count = ?').run(ENDLESS_BYTES)
  db.close()
  await own.reopen()
  const previewed = own.library.previewFile({ path: endlessFile(), encoding: null })
  await Promise.all([expect(previewed).rejects.toThrow('import thread'), own.reopen()])
  expect((await own.library.libraryInfo({})).articles).toBe(1)
})
