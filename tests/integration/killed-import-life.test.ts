import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import type { Library } from '../../electron/core/library'
import { NOTHING } from '../../shared/api'
import { fileId, importId } from '../../shared/ids'
import { commandedLibraryForEachTest } from '../commanded-library'
import { startCommand } from '../commands'
import { firstWrite, kill } from '../killing'
import { everything, withLibraryOf } from '../opened-library'
import { apiAt, startServing } from '../serving'

const own = commandedLibraryForEachTest()
const { json: told, write } = own
const article = (n: number) =>
  `Парк номер ${n} открыт 14.02.2025\nВ Алматы открыли парк, его номер ${n}.\nИсточник : Акимат\n`
const articles = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => article(from + n)).join('')
const log = () => join(own.library, 'library.db-wal')

/** Starts a command and kills it some time after it first writes; it may be through by then.
 *  @param ms after the first write */
async function killed(ms: number, ...args: readonly string[]): Promise<void> {
  const program = startCommand([...args, '--library', own.library])
  await firstWrite(program, log())
  await sleep(ms)
  await kill(program)
}

/** Runs a command to its end. @returns how long it took from its first write, ms */
async function undisturbed(...args: readonly string[]): Promise<number> {
  const program = startCommand([...args, '--library', own.library])
  const exited = once(program, 'exit')
  await firstWrite(program, log())
  const began = performance.now()
  await exited
  return performance.now() - began
}

const looked = <T>(look: (library: Library) => Promise<T>) => withLibraryOf(own.library, look)

/** What lists, search and both databases say of the library, all of one mind. */
async function countsIn(library: Library) {
  const { articles } = await library.libraryInfo(NOTHING)
  const { total } = await library.findArticles({ ...everything, text: 'парк', limit: 1 })
  expect(await library.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
  return { articles, found: total }
}

/** Rows of the library that say nothing to a person. */
function hiddenRows(): number {
  const db = new Database(join(own.library, 'library.db'))
  const count = db.prepare<[], number>('SELECT count(*) FROM files WHERE imported_at IS NULL').pluck().get()
  db.close()
  return count ?? 0
}

/** Moments of a command's work, as shares of the time it takes from its first write. */
const MOMENTS = [0, 0.2, 0.5, 0.8]

test('an undo that is killed at any moment has taken out all or nothing, and so has the way back', async () => {
  const OWN = 1_500
  const SHARED = 250
  const all = { articles: OWN * 2 - SHARED, found: OWN * 2 - SHARED }
  const second = { articles: OWN, found: OWN }
  await told('import', write('first.txt', articles(OWN)))
  await told('import', write('second.txt', articles(OWN, OWN - SHARED)))
  const first = importId(1)
  const isGone = async (library: Library) =>
    (await library.listImports(NOTHING)).find(each => each.importId === first)?.goneAfter !== null
  const undoMs = await undisturbed('undo', '1')
  const redoMs = await undisturbed('redo', '1')
  for (const share of MOMENTS) {
    await killed(undoMs * share, 'undo', '1')
    await looked(async library => {
      expect(await countsIn(library)).toEqual((await isGone(library)) ? second : all)
      await library.setImportUndone({ importId: first, on: true })
      expect(await countsIn(library)).toEqual(second)
    })
    await killed(redoMs * share, 'redo', '1')
    await looked(async library => {
      expect(await countsIn(library)).toEqual((await isGone(library)) ? second : all)
      await library.setImportUndone({ importId: first, on: false })
      expect(await countsIn(library)).toEqual(all)
    })
  }
})

test('reading again that is killed at any moment has changed all or nothing, and leaves nothing behind', async () => {
  const COUNT = 1_500
  await told('import', write('park.txt', iconv.encode(articles(COUNT), 'koi8-r')), '--encoding', 'KOI8-R')
  const readings = ['windows-1251', 'KOI8-R'] as const
  const foundIn = (encoding: string) => (encoding === 'KOI8-R' ? COUNT : 0)
  const ms = await undisturbed('read-again', '1', '--apply', '--encoding', 'windows-1251')
  await told('read-again', '1', '--apply', '--encoding', 'KOI8-R')
  let found = COUNT
  for (const [turn, share] of [...MOMENTS, 0.95].entries()) {
    const encoding = readings[turn % 2] ?? 'KOI8-R'
    await killed(ms * share, 'read-again', '1', '--apply', '--encoding', encoding)
    await looked(async library => {
      const counts = await countsIn(library)
      expect(counts.articles).toBe(COUNT)
      expect([found, foundIn(encoding)]).toContain(counts.found)
      await library.readAgain({ fileId: fileId(1), encoding })
      found = foundIn(encoding)
      expect(await countsIn(library)).toEqual({ articles: COUNT, found })
    })
  }
  // What was half done is swept away a bit at each start.
  const leftBehind = async () => {
    await looked(library => library.compareReadAgain({ fileId: fileId(1), encoding: null }))
    return hiddenRows()
  }
  await expect.poll(leftBehind).toBe(0)
})

test('an import that is paused and killed is paused at the next start, and goes on from its place', async () => {
  const COUNT = 10_000
  const path = write('park.txt', articles(COUNT))
  const first = await startServing(own.library, [path])
  const api = apiAt(first.address)
  let progress = await api.importProgress({})
  while ((progress?.articles ?? 0) === 0) progress = await api.importProgress({})
  if (progress === null) throw new Error('The import was through before it could be paused')
  const { importId } = progress
  await api.setImportPaused({ importId, on: true })
  while ((await api.importProgress({}))?.isPaused !== true) await sleep(5)
  await kill(first.process)
  const begun = begunFile()
  expect(begun.articles).toBeGreaterThan(0)
  expect(begun.articles).toBeLessThan(COUNT)

  const second = await startServing(own.library)
  const again = apiAt(second.address)
  expect(await again.importProgress({})).toMatchObject({ importId, isPaused: true })
  expect(await again.libraryInfo({})).toMatchObject({ articles: 0, files: 0, notices: [] })
  await again.setImportPaused({ importId, on: false })
  while ((await again.importProgress({})) !== null) await sleep(20)
  const { files } = await again.readImportReport({ importId })
  expect(files).toMatchObject([{ status: 'imported', articles: COUNT, duplicates: 0, fileId: begun.id }])
  await second.end()
  expect(await looked(countsIn)).toEqual({ articles: COUNT, found: COUNT })
})

function begunFile(): { readonly id: number; readonly articles: number } {
  const db = new Database(join(own.library, 'library.db'))
  const row = db
    .prepare<[], { id: number; articles: number }>(
      'SELECT f.id, (SELECT count(*) FROM articles a WHERE a.file_id = f.id) AS articles FROM files f',
    )
    .get()
  db.close()
  if (row === undefined) throw new Error('Nothing was begun')
  return row
}
