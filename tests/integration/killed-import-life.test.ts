import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import iconv from 'iconv-lite'
import { beforeEach, describe, expect, test } from 'vitest'
import { commandedLibraryForEachTest } from '../commanded-library'
import { startCommand } from '../commands'
import { apiAt, startServing } from '../serving'

const own = commandedLibraryForEachTest()
const { json: told, write } = own
const article = (n: number) =>
  `Парк номер ${n} открыт 14.02.2025\nВ Алматы открыли парк, его номер ${n}.\nИсточник : Акимат\n`
const articles = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => article(from + n)).join('')
/** Starts a command and kills it some time after its start; it may be through by then.
 *  @param ms after its start */
async function killed(ms: number, ...args: readonly string[]): Promise<void> {
  const child = startCommand([...args, '--library', own.library])
  const exited = once(child, 'exit')
  await Promise.race([exited, sleep(ms)])
  child.kill('SIGKILL')
  await exited
}

/** What lists, search and both databases say of the library, all of one mind. */
async function countsOf(word: string) {
  const { articles } = await told('stats')
  const { total } = await told('search', word, '--limit', '1')
  expect((await own.command('check')).code).toBe(0)
  return { articles, found: total }
}

/** Rows of the library that say nothing to a person. */
function hiddenRows(): number {
  const db = new Database(join(own.library, 'library.db'))
  const count = db.prepare<[], number>('SELECT count(*) FROM files WHERE imported_at IS NULL').pluck().get()
  db.close()
  return count ?? 0
}

const MOMENTS = [250, 350, 500, 750]

describe('killed at any moment', () => {
  const OWN = 3_000
  const SHARED = 500

  beforeEach(async () => {
    await told('import', write('first.txt', articles(OWN)))
    await told('import', write('second.txt', articles(OWN, OWN - SHARED)))
  })
  const all = OWN * 2 - SHARED

  test('an undo has taken out all or nothing, and so has the way back', async () => {
    for (const ms of MOMENTS) {
      await killed(ms, 'undo', '1')
      const { imports } = await told('imports')
      const isUndone = imports[1].goneAfter !== null
      const left = isUndone ? OWN : all
      expect(await countsOf('парк')).toEqual({ articles: left, found: left })
      await told('undo', '1')
      expect(await countsOf('парк')).toEqual({ articles: OWN, found: OWN })
      await killed(ms, 'redo', '1')
      const isBack = (await told('imports')).imports[1].goneAfter === null
      const now = isBack ? all : OWN
      expect(await countsOf('парк')).toEqual({ articles: now, found: now })
      await told('redo', '1')
      expect(await countsOf('парк')).toEqual({ articles: all, found: all })
    }
  })
})

test('reading again that is killed at any moment has changed all or nothing, and leaves nothing behind', async () => {
  const COUNT = 3_000
  await told('import', write('park.txt', iconv.encode(articles(COUNT), 'koi8-r')), '--encoding', 'KOI8-R')
  const readings = ['windows-1251', 'KOI8-R'] as const
  for (const [turn, ms] of [...MOMENTS, 1_200].entries()) {
    const encoding = readings[turn % 2] ?? 'KOI8-R'
    const before = (await told('search', 'парк', '--limit', '1')).total
    await killed(ms, 'read-again', '1', '--apply', '--encoding', encoding)
    const { articles, found } = await countsOf('парк')
    expect(articles).toBe(COUNT)
    expect([before, encoding === 'KOI8-R' ? COUNT : 0]).toContain(found)
    await told('read-again', '1', '--apply', '--encoding', encoding)
    expect(await countsOf('парк')).toEqual({ articles: COUNT, found: encoding === 'KOI8-R' ? COUNT : 0 })
  }
  // What was half done is swept away a bit at each start.
  const leftBehind = async () => {
    await told('read-again', '1')
    return hiddenRows()
  }
  await expect.poll(leftBehind, { timeout: 60_000 }).toBe(0)
})

test('an import that is paused and killed is paused at the next start, and goes on from its place', async () => {
  const COUNT = 12_000
  const path = write('park.txt', articles(COUNT))
  const first = await startServing(own.library, [path])
  const api = apiAt(first.address)
  let progress = await api.importProgress({})
  while ((progress?.articles ?? 0) === 0) progress = await api.importProgress({})
  if (progress === null) throw new Error('The import was through before it could be paused')
  const { importId } = progress
  await api.setImportPaused({ importId, on: true })
  while ((await api.importProgress({}))?.isPaused !== true) await sleep(5)
  const exited = once(first.process, 'exit')
  first.process.kill('SIGKILL')
  await exited
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
  expect(await countsOf('парк')).toEqual({ articles: COUNT, found: COUNT })
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
