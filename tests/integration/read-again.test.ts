import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { PARSER_VERSION } from '../../electron/core/dump/parse-dump'
import { EVERYTHING, NO_FILTER } from '../../shared/find'
import { fileId } from '../../shared/ids'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()

const BRIDGE = 'Мост открыт 14.02.2025\nВ Алматы открыли мост длиной сто метров.\nИсточник : Акимат\n'
const PARK = 'Парк закрыт 15.02.2025\nВ Алматы на время закрыли парк.\nИсточник : Акимат\n'

const titles = async (text = '') =>
  (await own.library.findArticles({ ...everything, text, sort: 'oldest' })).articles.map(
    ({ title }) => title.text,
  )
const bookmarked = async () =>
  (
    await own.library.findArticles({ ...everything, filter: { ...NO_FILTER, isBookmarked: true } })
  ).articles.map(({ title }) => title.text)

async function bringInAs(encoding: 'windows-1251' | 'KOI8-R', name: string, text: string) {
  const path = own.write(name, iconv.encode(text, 'koi8-r'))
  own.events.length = 0
  await own.library.startImport({ paths: [path], encodings: [{ path, encoding }] })
  await expect
    .poll(() => own.events.some(({ kind }) => kind === 'import-finished'), { timeout: 60_000 })
    .toBe(true)
  const [last] = await own.library.listImports({})
  const report = last && (await own.library.readImportReport({ importId: last.importId }))
  const id = report?.files[0]?.fileId
  if (id === undefined || id === null) throw new Error('The file did not come in')
  return id
}

/** Makes what is stored look as if a poorer parser had read it. */
async function asByOlderParser(change: string): Promise<void> {
  await own.library.close()
  const db = new Database(join(own.folder, 'library', 'library.db'))
  db.exec(`UPDATE files SET parser_version = 1; ${change}`)
  db.close()
  await own.reopen()
}

describe('a file that is read again', () => {
  test('is compared before anything is changed, article by article', async () => {
    const id = await bringInAs('KOI8-R', 'news.txt', BRIDGE + PARK)
    await asByOlderParser(`UPDATE articles SET headline = 'Мост', key = 'old' WHERE ordinal = 0`)
    expect((await own.library.libraryInfo({})).filesToReadAgain).toBe(1)
    expect(await own.library.listFilesToReadAgain({})).toEqual([
      { fileId: id, fileName: 'news.txt', importedAt: expect.any(Number) },
    ])
    const changes = await own.library.compareReadAgain({ fileId: id, encoding: null })
    expect(changes).toMatchObject({
      fileId: id,
      fileName: 'news.txt',
      parserBefore: 1,
      parserNow: PARSER_VERSION,
      encodingBefore: 'KOI8-R',
      encodingNow: 'KOI8-R',
      articlesBefore: 2,
      articlesNow: 2,
      unchanged: 1,
      changesTotal: 1,
      changes: [
        { before: { headline: 'Мост' }, now: { headline: 'Мост открыт', lines: { first: 1, last: 3 } } },
      ],
    })
    expect(await titles()).toEqual(['Мост', 'Парк закрыт'])
    expect(readdirSync(join(own.folder, 'library', 'again'))).toEqual([])
  })

  test('takes the place of the former in lists and search, and marks go with the lines', async () => {
    const id = await bringInAs('windows-1251', 'news.txt', BRIDGE + PARK)
    expect(await titles('мост')).toEqual([])
    const shown = await own.library.readFileLines({ fileId: id, lines: { first: 1, last: 1 } })
    expect(shown.lines[0]).toContain((await titles())[0])
    const wrong = (await own.library.findArticles({ ...everything, sort: 'oldest' })).articles
    const [bridge, park] = wrong
    if (bridge === undefined || park === undefined) throw new Error('an article is missing')
    await own.library.setBookmarked({ ids: [bridge.id], on: true })
    await own.library.setRead({ ids: [park.id], on: true })
    const [doubt] = (await own.library.openArticle({ id: bridge.id, text: '', asTyped: [] })).article.doubts
    if (doubt !== undefined) await own.library.setDoubtDismissed({ id: bridge.id, ...doubt, on: true })
    const changes = await own.library.readAgain({ fileId: id, encoding: 'KOI8-R' })
    expect(changes).toMatchObject({ encodingBefore: 'windows-1251', encodingNow: 'KOI8-R', unchanged: 0 })
    expect(await titles()).toEqual(['Мост открыт', 'Парк закрыт'])
    expect(await titles('мост')).toEqual(['Мост открыт'])
    expect(await bookmarked()).toEqual(['Мост открыт'])
    expect(await own.library.countFacets(EVERYTHING)).toMatchObject({
      all: 2,
      unread: 1,
    })
    const { article } = await own.articleOf('мост')
    expect(article.provenance).toMatchObject({
      fileId: id,
      encoding: 'KOI8-R',
      parserVersion: PARSER_VERSION,
    })
    expect((await own.library.readFileLines({ fileId: id, lines: { first: 1, last: 1 } })).lines).toEqual([
      'Мост открыт 14.02.2025',
    ])
    await own.reopen()
    expect(await titles('мост')).toEqual(['Мост открыт'])
    expect(await own.library.checkLibrary({})).toMatchObject({ isSound: true })
    expect(await own.library.compareReadAgain({ fileId: id, encoding: null })).toMatchObject({
      unchanged: 2,
      changesTotal: 0,
    })
  })

  test('that nothing has changed in keeps every article as it is', async () => {
    const id = await bringInAs('KOI8-R', 'news.txt', BRIDGE + PARK)
    const before = await own.library.findArticles(everything)
    await asByOlderParser('')
    await own.library.readAgain({ fileId: id, encoding: null })
    const after = await own.library.findArticles(everything)
    expect(after.articles).toEqual(before.articles)
    expect((await own.library.libraryInfo({})).filesToReadAgain).toBe(0)
    expect(await own.library.listFilesToReadAgain({})).toEqual([])
  })

  test('finds articles that were not seen before, and lets go of what was none', async () => {
    const id = await bringInAs('KOI8-R', 'news.txt', BRIDGE + PARK)
    // One article over all the lines, as if the second headline had been overlooked.
    await asByOlderParser(`
      DELETE FROM articles WHERE ordinal = 1;
      UPDATE articles SET last_line = 6, key = 'both' WHERE ordinal = 0;`)
    const [both] = (await own.library.findArticles(everything)).articles
    if (both === undefined) throw new Error('the list is empty')
    await own.library.setBookmarked({ ids: [both.id], on: true })
    const place = { paragraph: 1, share: 0.5 }
    await own.library.setReadingPlace({ id: both.id, place })
    const changes = await own.library.readAgain({ fileId: id, encoding: null })
    expect(changes).toMatchObject({ articlesBefore: 1, articlesNow: 2, unchanged: 0, changesTotal: 2 })
    expect(changes.changes.map(({ before, now }) => [before?.headline, now?.headline])).toEqual([
      ['Мост открыт', 'Мост открыт'],
      [undefined, 'Парк закрыт'],
    ])
    expect(await titles()).toEqual(['Мост открыт', 'Парк закрыт'])
    expect(await bookmarked()).toEqual(['Мост открыт'])
    expect((await own.articleOf('мост')).readingPlace).toEqual(place)
    expect(await titles('закрыли')).toEqual(['Парк закрыт'])
  })

  test('has what was highlighted in the former where the same words stand now, be they in other articles', async () => {
    const id = await bringInAs('KOI8-R', 'news.txt', BRIDGE + PARK)
    // One article over all the lines, as if the second headline had been overlooked.
    await asByOlderParser(`
      DELETE FROM articles WHERE ordinal = 1;
      UPDATE articles SET last_line = 6, key = 'both' WHERE ordinal = 0;
      UPDATE bodies SET paragraphs = json_array('В Алматы открыли «мост»', 'длиной сто метров.', 'Парк закрыт',
                                                'В Алматы на время закрыли парк.');`)
    const both = (await own.articleOf()).article
    const highlighted = [
      { part: 'headline', start: 0, end: 4 },
      { part: 0, start: 9, end: 23 },
      { part: 1, start: 7, end: 10 },
      { part: 3, start: 9, end: 30 },
    ] as const
    await own.library.setHighlighted({ id: both.id, highlights: highlighted })
    await own.library.readAgain({ fileId: id, encoding: null })
    const quotes = async (text: string) => {
      const { article, highlights } = await own.articleOf(text)
      return highlights.map(({ part, start, end }) =>
        (part === 'headline' ? article.headline : article.paragraphs[part])?.slice(start, end),
      )
    }
    expect(await quotes('мост ')).toEqual(['Мост', 'открыли мост', 'сто'])
    expect(await quotes('парк ')).toEqual(['на время закрыли парк'])
    expect(await titles('has:highlight')).toEqual(['Мост открыт', 'Парк закрыт'])
  })

  test('highlights no other words where those that were highlighted are gone', async () => {
    const id = await bringInAs('KOI8-R', 'news.txt', PARK)
    // As long as the paragraph that stands there now.
    await asByOlderParser(
      `UPDATE bodies SET paragraphs = json_array('В Астане на лето открыли театр.');
       UPDATE articles SET key = 'old'`,
    )
    const former = (await own.articleOf()).article
    const highlights = [{ part: 0, start: 17, end: 30 }] as const
    await own.library.setHighlighted({ id: former.id, highlights })
    await own.library.readAgain({ fileId: id, encoding: null })
    const { article, highlights: now } = await own.articleOf()
    expect(article.paragraphs).toEqual(['В Алматы на время закрыли парк.'])
    expect(now).toEqual([])
  })

  test('lets another file’s copy be listed in the place of what it no longer holds', async () => {
    const id = await bringInAs('KOI8-R', 'news.txt', PARK)
    await bringInAs('KOI8-R', 'other.txt', `${BRIDGE}${PARK}`)
    await own.library.readAgain({ fileId: id, encoding: 'windows-1251' })
    const { article } = await own.articleOf('парк')
    expect(article.provenance.fileName).toBe('other.txt')
    expect((await own.library.findArticles(everything)).total).toBe(3)
    await own.library.readAgain({ fileId: id, encoding: 'KOI8-R' })
    expect((await own.library.findArticles(everything)).total).toBe(2)
    expect(await titles('парк')).toEqual(['Парк закрыт'])
  })

  test('in a wrong encoding by mistake is what it was after another time in the right one', async () => {
    const id = await bringInAs('KOI8-R', 'news.txt', BRIDGE + PARK)
    await own.library.readAgain({ fileId: id, encoding: 'UTF-16LE' })
    expect(await titles('мост')).toEqual([])
    await own.library.readAgain({ fileId: id, encoding: 'KOI8-R' })
    expect(await titles()).toEqual(['Мост открыт', 'Парк закрыт'])
  })

  test('leaves no copy of itself lying about, also where the reading was cut short', async () => {
    const copies = join(own.folder, 'library', 'again')
    mkdirSync(copies)
    writeFileSync(join(copies, 'left.txt'), 'half a copy')
    await own.reopen()
    expect(existsSync(copies)).toBe(false)
  })

  test('that is not in the library is named as missing', async () => {
    const request = { fileId: fileId(99), encoding: null }
    for (const asked of [own.library.compareReadAgain(request), own.library.readAgain(request)])
      await expect(asked).rejects.toMatchObject({ failure: { kind: 'kept-file-missing', id: 99 } })
  })
})
