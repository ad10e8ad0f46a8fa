import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import iconv from 'iconv-lite'
import { beforeEach, describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../shared/find'
import { importId } from '../../shared/ids'
import type { PastImport } from '../../shared/importing'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()
const PATIENTLY = { timeout: 60_000, interval: 2 }
beforeEach(() => {
  own.events.length = 0
})

const article = (number: number, words = 'The park was opened.') =>
  `Park number ${number} opened 14.02.2025\n${words} It is number ${number} of them.\nSource : https://www.gov.kz/memleket/entities/almaty/press/news/details/${number}\n`
const articles = (count: number, from = 0) =>
  Array.from({ length: count }, (_, number) => article(from + number)).join('')

const listed = async (text = '') => {
  const found = await own.library.findArticles({ ...everything, text, sort: 'oldest' })
  return found.articles.map(({ title }) => title.text).sort()
}
const total = async (text = '') => (await own.library.findArticles({ ...everything, text })).total
const finishedEvents = () => own.events.filter(({ kind }) => kind === 'import-finished').length
const start = (...paths: string[]) => own.library.startImport({ paths, encodings: [] })
const progressed = async () => {
  await expect
    .poll(async () => (await own.library.importProgress({}))?.articles ?? 0, PATIENTLY)
    .toBeGreaterThan(0)
}
const lastImport = async (): Promise<PastImport> => {
  const [last] = await own.library.listImports({})
  if (last === undefined) throw new Error('Nothing was ever imported')
  return last
}

describe('an import that is paused', () => {
  const COUNT = 6_000

  test('keeps its place over a restart, shows nothing half, and goes on when it is told to', async () => {
    const { importId } = await start(own.write('many.txt', articles(COUNT)))
    await progressed()
    await own.library.setImportPaused({ importId, on: true })
    await expect
      .poll(() => own.library.importProgress({}), PATIENTLY)
      .toMatchObject({ importId, isPaused: true })
    const before = await own.library.importProgress({})
    await own.reopen()
    const after = await own.library.importProgress({})
    expect(after).toMatchObject({ importId, isPaused: true, filesDone: 0, articles: before?.articles })
    expect(await total()).toBe(0)
    expect((await own.library.libraryInfo({})).notices).toEqual([])
    own.events.length = 0
    await own.library.setImportPaused({ importId, on: false })
    await expect.poll(finishedEvents, PATIENTLY).toBe(1)
    const { files } = await own.library.readImportReport({ importId })
    expect(files).toMatchObject([{ status: 'imported', articles: COUNT, duplicates: 0 }])
    expect(await total()).toBe(COUNT)
    expect(await total('park')).toBe(COUNT)
    expect(await own.library.checkLibrary({})).toMatchObject({ isSound: true })
  })

  test('lets others pass, and an article both hold is listed once', async () => {
    const { importId } = await start(own.write('many.txt', articles(COUNT)))
    await progressed()
    await own.library.setImportPaused({ importId, on: true })
    await expect
      .poll(() => own.library.importProgress({}), PATIENTLY)
      .toMatchObject({ importId, isPaused: true })
    const other = await own.bringIn(own.write('other.txt', articles(100)))
    expect(other.files).toMatchObject([{ status: 'imported', articles: 100, duplicates: 0 }])
    own.events.length = 0
    await own.library.setImportPaused({ importId, on: false })
    await expect.poll(finishedEvents, PATIENTLY).toBe(1)
    expect(await total()).toBe(COUNT)
    expect(await total('park')).toBe(COUNT)
    expect((await own.library.libraryInfo({})).articles).toBe(COUNT)
  })

  test('can be stopped, and nothing of its file stays', async () => {
    const { importId } = await start(own.write('many.txt', articles(COUNT)))
    await progressed()
    await own.library.setImportPaused({ importId, on: true })
    await expect.poll(() => own.library.importProgress({}), PATIENTLY).toMatchObject({ isPaused: true })
    await own.library.stopImport({ importId })
    await expect.poll(finishedEvents, PATIENTLY).toBe(1)
    expect(await own.library.readImportReport({ importId })).toMatchObject({
      stopped: true,
      files: [{ status: 'stopped', articles: 0, fileId: null }],
    })
    expect(await own.library.importProgress({})).toBeNull()
    expect(await own.library.libraryInfo({})).toMatchObject({ articles: 0, files: 0 })
  })

  test('before its turn comes does not begin, and the next one does', async () => {
    await start(own.write('many.txt', articles(COUNT)))
    const waiting = await start(own.write('waiting.txt', article(90_001)))
    await own.library.setImportPaused({ importId: waiting.importId, on: true })
    await start(own.write('last.txt', article(90_002)))
    await expect.poll(finishedEvents, PATIENTLY).toBe(2)
    expect(await listed('90001')).toEqual([])
    expect(await listed('90002')).toHaveLength(1)
    await own.library.setImportPaused({ importId: waiting.importId, on: false })
    await expect.poll(() => listed('90001'), PATIENTLY).toHaveLength(1)
  })
})

test('an import whose file changes while the library is closed begins it anew', async () => {
  const path = own.write('many.txt', articles(6_000))
  const { importId } = await start(path)
  await progressed()
  await own.library.setImportPaused({ importId, on: true })
  await expect.poll(() => own.library.importProgress({}), PATIENTLY).toMatchObject({ isPaused: true })
  writeFileSync(path, article(70_001) + articles(6_000, 10_000))
  own.events.length = 0
  await own.library.setImportPaused({ importId, on: false })
  await expect.poll(finishedEvents, PATIENTLY).toBe(1)
  expect((await own.library.readImportReport({ importId })).files).toMatchObject([{ articles: 6_001 }])
  expect(await total()).toBe(6_001)
  expect((await own.library.libraryInfo({})).files).toBe(1)
})

describe('an import that is undone', () => {
  const undo = async (on = true) =>
    own.library.setImportUndone({ importId: (await lastImport()).importId, on })

  test('has nothing to bring back once its file has come in again by another', async () => {
    const path = own.write('a.txt', articles(3))
    await own.bringIn(path)
    const [first] = await own.library.listImports({})
    if (first === undefined) throw new Error('There is no import')
    await own.library.setImportUndone({ importId: first.importId, on: true })
    await own.bringIn(path)
    expect(await own.library.listImports({})).toMatchObject([
      { articles: 3, goneAfter: null },
      { importId: first.importId, articles: 0 },
    ])
  })

  test('takes out what it brought in and nothing else, and brings it back with its marks', async () => {
    await own.bringIn(own.write('one.txt', article(1) + article(2)))
    await own.bringIn(own.write('two.txt', article(2) + article(3)))
    const { article: third } = await own.articleOf('3')
    await own.library.setBookmarked({ ids: [third.id], on: true })
    await undo()
    expect(await listed()).toEqual(['Park number 1 opened', 'Park number 2 opened'])
    expect(await listed('park')).toEqual(['Park number 1 opened', 'Park number 2 opened'])
    expect(await total('3')).toBe(0)
    await expect(own.library.openArticle({ id: third.id, text: '', asTyped: [] })).rejects.toMatchObject({
      failure: { kind: 'article-missing' },
    })
    expect(await own.library.libraryInfo({})).toMatchObject({ articles: 2, files: 1, bookmarks: 0 })
    const { goneAfter } = await lastImport()
    expect(goneAfter).toBeGreaterThan(Date.now() + 29 * 24 * 60 * 60 * 1000)
    await own.reopen()
    expect(await total('park')).toBe(2)
    await undo(false)
    expect(await listed('park')).toEqual([
      'Park number 1 opened',
      'Park number 2 opened',
      'Park number 3 opened',
    ])
    expect(await own.library.libraryInfo({})).toMatchObject({ articles: 3, files: 2, bookmarks: 1 })
    expect((await lastImport()).goneAfter).toBeNull()
  })

  test('leaves an article that another file holds too, and no text is listed twice when it comes back', async () => {
    await own.bringIn(own.write('one.txt', article(1) + article(2)))
    const first = await lastImport()
    await own.bringIn(own.write('two.txt', article(2) + article(3)))
    await own.library.setImportUndone({ importId: first.importId, on: true })
    expect(await listed('park')).toEqual(['Park number 2 opened', 'Park number 3 opened'])
    expect((await own.articleOf('2')).article.provenance.fileName).toBe('two.txt')
    await own.library.setImportUndone({ importId: first.importId, on: false })
    expect(await listed('park')).toEqual([
      'Park number 1 opened',
      'Park number 2 opened',
      'Park number 3 opened',
    ])
    expect((await own.articleOf('2')).article.provenance.fileName).toBe('one.txt')
    expect(await own.library.countFacets({ ...EVERYTHING, text: 'park' })).toMatchObject({ all: 3 })
  })

  test('is brought back by importing the file again, with the same counts', async () => {
    const path = own.write('one.txt', article(1) + article(1) + article(2))
    const [before] = (await own.bringIn(path)).files
    await undo()
    const [after] = (await own.bringIn(path)).files
    expect(after).toEqual(before)
    expect(await total('park')).toBe(2)
    expect((await own.bringIn(path)).files).toMatchObject([{ status: 'unchanged' }])
    await undo()
    expect(await total('park')).toBe(2)
  })

  test('is read anew when it comes in again in another encoding', async () => {
    const text = 'Мост открыт 14.02.2025\nВ Алматы открыли мост длиной сто метров.\nИсточник : Акимат\n'
    const path = own.write('one.txt', iconv.encode(text, 'koi8-r'))
    await own.library.startImport({ paths: [path], encodings: [{ path, encoding: 'windows-1251' }] })
    await expect.poll(finishedEvents, PATIENTLY).toBe(1)
    expect(await total('мост')).toBe(0)
    await undo()
    own.events.length = 0
    await own.library.startImport({ paths: [path], encodings: [{ path, encoding: 'KOI8-R' }] })
    await expect.poll(finishedEvents, PATIENTLY).toBe(1)
    expect(await listed('мост')).toEqual(['Мост открыт'])
    expect((await own.library.libraryInfo({})).files).toBe(1)
  })

  test('longer ago than it is kept is gone, its text too, and cannot be brought back', async () => {
    await own.bringIn(own.write('one.txt', article(1) + article(2)))
    await own.bringIn(own.write('two.txt', article(2) + article(3)))
    const [second, first] = await own.library.listImports({})
    if (first === undefined || second === undefined) throw new Error('an import is missing')
    await own.library.setImportUndone({ importId: first.importId, on: true })
    await own.library.setImportUndone({ importId: second.importId, on: true })
    await own.library.close()
    const path = join(own.folder, 'library', 'library.db')
    const db = new Database(path)
    const ago = 31 * 24 * 60 * 60 * 1000
    db.exec(`UPDATE files SET removed_at = removed_at - ${ago} WHERE id = 1;
             UPDATE imports SET undone_at = undone_at - ${ago} WHERE id = ${first.importId}`)
    db.close()
    await own.reopen()
    const gone = { importId: first.importId, on: false }
    await expect(own.library.setImportUndone(gone)).rejects.toMatchObject({
      failure: { kind: 'import-missing' },
    })
    await own.library.setImportUndone({ importId: second.importId, on: false })
    expect(await listed('park')).toEqual(['Park number 2 opened', 'Park number 3 opened'])
    expect(await listed()).toEqual(['Park number 2 opened', 'Park number 3 opened'])
    expect((await own.library.listImports({}))[1]?.goneAfter).toBeLessThan(Date.now())
    await own.library.close()
    const after = new Database(path)
    expect(after.prepare('SELECT name FROM files').pluck().all()).toEqual(['two.txt'])
    expect(after.prepare('SELECT count(*) FROM bodies').pluck().get()).toBe(2)
    expect(after.prepare('SELECT DISTINCT file_id FROM file_pieces').pluck().all()).toEqual([2])
    after.close()
    await own.reopen()
  })

  test('that is not there is named as missing', async () => {
    const request = { importId: importId(99), on: true }
    await expect(own.library.setImportUndone(request)).rejects.toMatchObject({
      failure: { kind: 'import-missing', id: 99 },
    })
    await expect(own.library.readImportReport(request)).rejects.toMatchObject({
      failure: { kind: 'import-missing', id: 99 },
    })
  })

  test('is refused while an import runs', async () => {
    await own.bringIn(own.write('one.txt', article(1)))
    const { importId } = await lastImport()
    await start(own.write('many.txt', articles(3_000, 10)))
    await expect(own.library.setImportUndone({ importId, on: true })).rejects.toMatchObject({
      failure: { kind: 'import-running' },
    })
    await expect.poll(finishedEvents, PATIENTLY).toBeGreaterThan(0)
  })
})

describe('the list of imports', () => {
  test('names each with its counts, the newest first, and keeps every report', async () => {
    expect(await own.library.listImports({})).toEqual([])
    const path = own.write('one.txt', article(1) + article(2))
    await own.bringIn(path)
    await own.bringIn(path, join(own.folder, 'nowhere.txt'))
    await own.reopen()
    const [second, first] = await own.library.listImports({})
    expect(first).toMatchObject({ names: ['one.txt'], files: 1, failed: 0, articles: 2, goneAfter: null })
    expect(second).toMatchObject({ names: ['one.txt', 'nowhere.txt'], files: 2, failed: 1, articles: 0 })
    expect(second?.finishedAt).toBeGreaterThanOrEqual(second?.startedAt ?? Number.NaN)
    if (first === undefined || second === undefined) throw new Error('an import is missing')
    const { files } = await own.library.readImportReport({ importId: first.importId })
    expect(files).toMatchObject([{ path, status: 'imported', encoding: 'UTF-8', articles: 2 }])
    const { fileId } = (await own.articleOf('1')).article.provenance
    expect(files[0]?.fileId).toBe(fileId)
    const later = await own.library.readImportReport({ importId: second.importId })
    expect(later.files).toMatchObject([
      { status: 'unchanged', fileId },
      { status: 'failed', fileId: null, failure: { kind: 'file-missing' } },
    ])
  })
})

describe('a file before it comes in', () => {
  test('is shown by its first articles, its encoding and its counts, and whether it is known', async () => {
    const path = own.write('one.txt', articles(30))
    const preview = await own.library.previewFile({ path, encoding: null })
    expect(preview).toMatchObject({
      name: 'one.txt',
      isKnown: false,
      encoding: 'UTF-8',
      isEncodingGuessed: false,
      articleCount: 30,
      isWhole: true,
    })
    expect(preview.articles).toHaveLength(20)
    expect(preview.articles[0]).toMatchObject({
      headline: 'Park number 0 opened',
      lines: { first: 1, last: 3 },
    })
    expect(await total()).toBe(0)
    await own.bringIn(path)
    expect(await own.library.previewFile({ path, encoding: null })).toMatchObject({ isKnown: true })
  })

  test('is read in the encoding that is chosen', async () => {
    const text = 'Мост открыт 14.02.2025\nВ Алматы открыли мост длиной сто метров.\nИсточник : Акимат\n'
    const path = own.write('one.txt', iconv.encode(text, 'koi8-r'))
    const chosen = await own.library.previewFile({ path, encoding: 'KOI8-R' })
    expect(chosen).toMatchObject({ encoding: 'KOI8-R', isEncodingGuessed: false })
    expect(chosen.articles[0]?.headline).toBe('Мост открыт')
    const wrong = await own.library.previewFile({ path, encoding: 'windows-1251' })
    expect(wrong.articles[0]?.headline).not.toBe('Мост открыт')
  })

  test('is looked at no further than its beginning, however long it is', async () => {
    const path = own.write('long.txt', articles(20_000))
    const preview = await own.library.previewFile({ path, encoding: null })
    expect(preview.isWhole).toBe(false)
    expect(preview.articleCount).toBeGreaterThan(1_000)
    expect(preview.articleCount).toBeLessThan(20_000)
    expect(preview.doubts).toEqual({})
    expect(JSON.stringify(preview).length).toBeLessThan(100_000)
  })

  test('shows the beginning of an article that is longer than what is looked at', async () => {
    const text = `Park opened 14.02.2025\n${'The park is large and green.\n'.repeat(60_000)}`
    const preview = await own.library.previewFile({ path: own.write('one.txt', text), encoding: null })
    expect(preview).toMatchObject({ isWhole: false, articleCount: 1 })
    expect(preview.articles[0]?.headline).toBe('Park opened')
  })

  test('that cannot be read is named with its reason', async () => {
    const path = join(own.folder, 'nowhere.txt')
    await expect(own.library.previewFile({ path, encoding: null })).rejects.toMatchObject({
      failure: { kind: 'file-missing', path },
    })
    const empty = own.write('empty.txt', ' \n')
    await expect(own.library.previewFile({ path: empty, encoding: null })).rejects.toMatchObject({
      failure: { kind: 'file-empty' },
    })
  })

  test('is listed with what lies in folders', async () => {
    const path = own.write('one.txt', article(1))
    const listing = await own.library.listFilesToImport({ paths: [path, join(own.folder, 'nowhere.txt')] })
    expect(listing).toMatchObject({
      files: [
        { path, name: 'one.txt', byteCount: article(1).length },
        { name: 'nowhere.txt', byteCount: 0 },
      ],
      filesTotal: 2,
      bytesTotal: article(1).length,
    })
  })
})
