import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import iconv from 'iconv-lite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Library, openLibrary } from '../../electron/core/library'
import type { LibraryEvent } from '../../shared/api'
import { failureOf } from '../../shared/failure'
import { EVERYTHING, type FindRequest, NO_FILTER } from '../../shared/find'
import { fileId } from '../../shared/ids'
import type { ImportReport } from '../../shared/importing'
import { DEFAULT_SETTINGS } from '../../shared/settings'

const seedFolder = resolve('seeds')
const PATIENTLY = { timeout: 60_000 }
const threadFolder = resolve('out/main')

let folder: string
let library: Library
let events: LibraryEvent[]

function open(options: { seeds?: boolean; folder?: string } = {}): Library {
  events = []
  const own = {
    folder: options.folder ?? join(folder, 'library'),
    seedFolder: options.seeds ? seedFolder : null,
  }
  return openLibrary({ ...own, appVersion: '0.0.0', threadFolder }, event => events.push(event))
}

async function finished(): Promise<ImportReport> {
  for (;;) {
    const event = events.find(event => event.kind === 'import-finished')
    if (event?.kind === 'import-finished') return event.report
    await new Promise(later => setTimeout(later, 5))
  }
}

async function bringIn(...paths: string[]): Promise<ImportReport> {
  events.length = 0
  await library.startImport({ paths, encodings: [] })
  return finished()
}

const everything: FindRequest = { ...EVERYTHING, sort: 'newest', alphabet: 'en', from: 0, limit: 500 }
const headlines = async (request: Partial<FindRequest> = {}) =>
  (await library.findArticles({ ...everything, ...request })).articles.map(article => article.title.text)

function dump(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const article = (number: number, words = 'The park was opened.') =>
  `Park number ${number} opened 14.02.2025\n${words} It is number ${number} of them.\nSource : https://www.gov.kz/memleket/entities/almaty/press/news/details/${number}\n`

/** A library that the seeds are in, closed: to be copied. */
let seeded: string
beforeAll(async () => {
  seeded = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  library = open({ seeds: true, folder: seeded })
  await finished()
  await library.close()
})
afterAll(() => rmSync(seeded, { recursive: true, force: true }))

function openSeeded(): void {
  cpSync(seeded, join(folder, 'library'), { recursive: true })
  library = open({ seeds: true })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
})
afterEach(async () => {
  await library?.close().catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
})

test('a first start brings in the 22 articles of the seed dump, a second one nothing', async () => {
  library = open({ seeds: true })
  await finished()
  expect((await library.findArticles(everything)).total).toBe(22)
  await library.close()
  library = open({ seeds: true })
  expect(await library.importProgress({})).toBeNull()
  expect((await library.libraryInfo({})).files).toBe(1)
})

describe('the sample library', () => {
  beforeEach(openSeeded)

  test('counts its facets, each article in each of them once', async () => {
    const facets = await library.countFacets(EVERYTHING)
    expect(facets).toMatchObject({ all: 22, unread: 22, bookmarked: 0 })
    for (const list of [facets.sections, facets.publishers, facets.languages]) {
      expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(22)
    }
    expect(facets.languages).toContainEqual({ value: 'ru', count: 2 })
  })

  test.each([
    ['dossayev meeting', 'Almaty akim instructed to clear pedestrian zones of illegal constructions'],
    ['headline:glaciers', 'Seminar dedicated to the program "From glaciers to farms"'],
    ['сенатор закон', 'Туркестан получит особый статус: сенаторы одобрили закон'],
    ['+retirees -meeting', "Retirees from Almaty's Active Longevity Center conquer Dubai and Abu Dhabi"],
    ['puppt~1', 'Almaty puppet theater wins Grand Prix at International Festival in Canada'],
    ['lang:ru туркестан', 'Туркестан получит особый статус: сенаторы одобрили закон'],
  ])('%j finds %j', async (text, headline) => {
    expect(await headlines({ text, sort: 'relevance' })).toContain(headline)
  })

  test('a word being typed finds what it may become', async () => {
    expect(await headlines({ text: 'constructi', sort: 'relevance' })).toContain(
      'Almaty akim instructed to clear pedestrian zones of illegal constructions',
    )
  })

  test('what is left out with a minus is not found', async () => {
    const all = await library.findArticles({ ...everything, text: 'almaty ' })
    const some = await library.findArticles({ ...everything, text: 'almaty -theater ' })
    const rest = await library.findArticles({ ...everything, text: 'almaty theater ' })
    expect(rest.total).toBeGreaterThan(0)
    expect(some.total).toBe(all.total - rest.total)
  })

  test.each([
    '',
    '   ',
    '«»',
    '"',
    'AND (',
    'a:b:c',
    '+',
    '-',
    '~',
    '*',
    '^',
    'headline:',
    '\u0000',
    '\ud800',
    "'; DROP",
    '{body} : x',
  ])('the query %j is answered', async text => {
    expect((await library.findArticles({ ...everything, text })).total).toBeGreaterThanOrEqual(0)
    expect((await library.countFacets({ ...EVERYTHING, text })).all).toBeGreaterThanOrEqual(0)
  })

  test('a query without a word lists everything', async () => {
    expect((await library.findArticles({ ...everything, text: ' «» ' })).total).toBe(22)
  })

  test('matches are marked in snippet, headline and text', async () => {
    const { articles } = await library.findArticles({ ...everything, text: 'туркестан ', sort: 'relevance' })
    const hit = articles.find(({ language }) => language === 'ru')
    if (hit === undefined) throw new Error('no Russian article was found')
    const marked = hit.snippet.ranges.map(({ start, end }) => hit.snippet.text.slice(start, end))
    expect(marked.length).toBeGreaterThan(0)
    for (const word of marked) expect(word).toMatch(/^Туркестан/u)
    const { article, headlineRanges, paragraphRanges } = await library.openArticle({
      id: hit.id,
      text: 'туркестан ',
      asTyped: [],
    })
    expect(headlineRanges.map(({ start, end }) => article.headline?.slice(start, end))).toEqual(['Туркестан'])
    expect(paragraphRanges).toHaveLength(article.paragraphs.length)
    expect(paragraphRanges.flat().length).toBeGreaterThan(0)
  })

  test('filters combine, and each facet shows what else could be chosen', async () => {
    const filter = {
      ...NO_FILTER,
      publishers: { include: ['almaty'], exclude: [] },
      languages: { include: ['en' as const], exclude: [] },
    }
    const { total, articles } = await library.findArticles({ ...everything, filter })
    expect(articles).toHaveLength(total)
    for (const { publisher, language } of articles)
      expect({ publisher, language }).toEqual({ publisher: 'almaty', language: 'en' })
    const facets = await library.countFacets({ ...EVERYTHING, filter })
    expect(facets.all).toBe(total)
    expect(facets.publishers.map(({ value }) => value)).toContain('economy')
  })

  test('dates sort both ways, articles without one last; headlines sort by alphabet', async () => {
    const dates = async (sort: 'newest' | 'oldest') =>
      (await library.findArticles({ ...everything, sort })).articles.map(({ publishedOn }) => publishedOn)
    const newest = await dates('newest')
    const dated = newest.filter(date => date !== null)
    expect(newest.slice(0, dated.length)).toEqual(dated)
    expect(dated).toEqual([...dated].sort().reverse())
    expect((await dates('oldest')).filter(date => date !== null)).toEqual([...dated].sort())
    const titles = (await library.findArticles({ ...everything, sort: 'headline' })).articles
      .filter(({ hasHeadline }) => hasHeadline)
      .map(({ title }) => title.text)
    expect(titles).toEqual(
      [...titles].sort(new Intl.Collator('en', { numeric: true, ignorePunctuation: true }).compare),
    )
  })

  test('windows of a list join without gap or overlap', async () => {
    const whole = await headlines()
    const parts = [
      await headlines({ from: 0, limit: 9 }),
      await headlines({ from: 9, limit: 9 }),
      await headlines({ from: 18, limit: 9 }),
    ]
    expect(parts.flat()).toEqual(whole)
  })

  test('bookmarks and what was read are there after a restart', async () => {
    const [first, second] = (await library.findArticles(everything)).articles
    if (first === undefined || second === undefined) throw new Error('the list is empty')
    await library.setBookmarked({ ids: [first.id], on: true })
    await library.setRead({ ids: [first.id, second.id], on: true })
    await library.setRead({ ids: [second.id], on: false })
    await library.close()
    library = open()
    expect(await headlines({ filter: { ...NO_FILTER, isBookmarked: true } })).toEqual([first.title.text])
    expect(await library.countFacets(EVERYTHING)).toMatchObject({
      unread: 21,
      bookmarked: 1,
    })
  })
})

test('settings that can no longer be read are those of the beginning', async () => {
  library = open()
  await library.saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark' })
  await library.close()
  for (const value of ['{broken', '[]', '{"theme":"mauve"}']) {
    const db = new Database(join(folder, 'library', 'library.db'))
    db.prepare(`UPDATE settings SET value = ? WHERE name = 'page'`).run(value)
    db.close()
    library = open()
    expect(await library.settings({})).toEqual(DEFAULT_SETTINGS)
    await library.close()
  }
  library = open()
})

describe('the file an article came from', () => {
  beforeEach(() => {
    library = open()
  })

  async function onlyArticle() {
    const [summary] = (await library.findArticles(everything)).articles
    if (summary === undefined) throw new Error('the list is empty')
    return (await library.openArticle({ id: summary.id, text: '', asTyped: [] })).article
  }

  test('is shown at the article’s lines, letter for letter, also once the file itself is gone', async () => {
    const lines = [
      'Жаңалықтар',
      'Саябақ ашылды 14.02.2025',
      'Алматыда\u00a0жаңа саябақ\u200b ашылды.',
      'Дереккөз : Әкімдік',
    ]
    const path = join(folder, 'one.txt')
    writeFileSync(path, iconv.encode(lines.join('\r\n'), 'utf-16le', { addBOM: true }))
    await bringIn(path)
    rmSync(path)
    const { fileId, lines: own } = (await onlyArticle()).provenance
    expect(await library.readFileLines({ fileId, lines: own })).toEqual({
      fileName: 'one.txt',
      first: 2,
      lines: lines.slice(1),
      isCut: false,
    })
  })

  test('is shown no further than it goes, and not more than can be sent', async () => {
    await bringIn(dump('one.txt', article(1) + 'слово '.repeat(400_000)))
    const { fileId } = (await onlyArticle()).provenance
    const beyond = await library.readFileLines({ fileId, lines: { first: 900, last: 999 } })
    expect(beyond).toMatchObject({ lines: [], isCut: false })
    const whole = await library.readFileLines({ fileId, lines: { first: 1, last: 999 } })
    expect(whole.isCut).toBe(true)
    expect(whole.lines.join('').length).toBeLessThanOrEqual(1_000_000)
  })

  test('that was looked into at its beginning alone leaves the library free for marks', async () => {
    await bringIn(dump('one.txt', article(1) + 'слово '.repeat(400_000)))
    const { id, provenance } = await onlyArticle()
    await library.readFileLines({ fileId: provenance.fileId, lines: { first: 1, last: 1 } })
    await library.setBookmarked({ ids: [id], on: true })
    expect(await onlyArticle()).toMatchObject({ isBookmarked: true })
  })

  test('that is not in the library is named as missing', async () => {
    await expect(
      library.readFileLines({ fileId: fileId(99), lines: { first: 1, last: 1 } }),
    ).rejects.toMatchObject({
      failure: { kind: 'kept-file-missing', id: 99 },
    })
  })
})

describe('an import', () => {
  beforeEach(() => {
    library = open()
  })

  test('reports each file, and a second time that nothing is new', async () => {
    const path = dump('one.txt', article(1) + article(2))
    expect((await bringIn(path)).files).toMatchObject([
      { path, status: 'imported', articles: 2, duplicates: 0 },
    ])
    expect((await bringIn(path)).files).toMatchObject([{ path, status: 'unchanged', articles: 0 }])
    expect((await library.findArticles(everything)).total).toBe(2)
  })

  test('keeps an article that another file holds too as a duplicate, and lists it once', async () => {
    await bringIn(dump('one.txt', article(1)))
    const report = await bringIn(dump('two.txt', article(1) + article(2)))
    expect(report.files).toMatchObject([{ status: 'imported', articles: 2, duplicates: 1 }])
    expect((await library.findArticles(everything)).total).toBe(2)
  })

  test('takes the text files of a folder, and what it cannot take is named with its reason', async () => {
    const inner = join(folder, 'dumps')
    mkdirSync(join(inner, 'deeper'), { recursive: true })
    writeFileSync(join(inner, 'a.txt'), article(1))
    writeFileSync(join(inner, 'deeper', 'b.TXT'), article(2))
    writeFileSync(join(inner, 'empty.txt'), ' \n\n')
    writeFileSync(
      join(inner, 'picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    )
    const { files, failure } = await bringIn(inner, join(folder, 'nowhere.txt'))
    expect(failure).toBeNull()
    expect(
      files.map(file => [file.path.slice(folder.length + 1), file.status, file.failure?.kind ?? null]),
    ).toEqual([
      ['dumps/a.txt', 'imported', null],
      ['dumps/deeper/b.TXT', 'imported', null],
      ['dumps/empty.txt', 'failed', 'file-empty'],
      ['dumps/picture.txt', 'failed', 'file-binary'],
      ['nowhere.txt', 'failed', 'file-missing'],
    ])
    expect((await library.findArticles(everything)).total).toBe(2)
  })

  test('lets questions be answered while it runs, and shows its articles all at once', async () => {
    const many = Array.from({ length: 3_000 }, (_, number) => article(number)).join('')
    await library.startImport({ paths: [dump('one.txt', many)], encodings: [] })
    const seen = new Set<number>()
    let answersMeanwhile = 0
    while (!events.some(event => event.kind === 'import-finished')) {
      const { articles } = await library.libraryInfo({})
      seen.add(articles)
      if (articles === 0) answersMeanwhile++
      await new Promise(later => setImmediate(later))
    }
    expect(answersMeanwhile).toBeGreaterThan(2)
    expect(
      [...seen, (await library.libraryInfo({})).articles].every(count => count === 0 || count === 3_000),
    ).toBe(true)
  })

  test('waits for the one that runs, and both are in', async () => {
    await library.startImport({ paths: [dump('one.txt', article(1))], encodings: [] })
    const second = await library.startImport({ paths: [dump('two.txt', article(2))], encodings: [] })
    expect(await library.importProgress({})).toMatchObject({ waiting: 1 })
    await expect.poll(() => events.filter(({ kind }) => kind === 'import-finished').length, PATIENTLY).toBe(2)
    expect(await library.readImportReport(second)).toMatchObject({
      files: [{ status: 'imported', articles: 1 }],
    })
    expect((await library.findArticles(everything)).total).toBe(2)
  })

  test('that is stopped takes out the file under way and says so', async () => {
    const many = Array.from({ length: 5_000 }, (_, number) => article(number)).join('')
    const { importId } = await library.startImport({ paths: [dump('one.txt', many)], encodings: [] })
    await library.stopImport({ importId })
    const report = await finished()
    expect(report).toMatchObject({ stopped: true, files: [{ status: 'stopped', articles: 0 }] })
    expect((await library.findArticles(everything)).total).toBe(0)
    expect((await bringIn(join(folder, 'one.txt'))).files).toMatchObject([
      { status: 'imported', articles: 5_000 },
    ])
  })

  test('that the closing of the library interrupts goes on at the next start, and says so', async () => {
    const many = Array.from({ length: 5_000 }, (_, number) => article(number)).join('')
    await library.startImport({
      paths: [dump('one.txt', many), dump('two.txt', article(9_999))],
      encodings: [],
    })
    await library.close()
    library = open()
    expect(await library.libraryInfo({})).toMatchObject({ notices: [{ kind: 'import-resumed' }] })
    const report = await finished()
    expect(report.files.map(({ status }) => status)).toEqual(['imported', 'imported'])
    expect((await library.findArticles(everything)).total).toBe(5_001)
  })
})

describe('the index', () => {
  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['corrupt', (path: string) => writeFileSync(path, 'nonsense '.repeat(2_000))],
    [
      'newer',
      (path: string) => {
        const db = new Database(path)
        db.pragma('user_version = 999')
        db.close()
      },
    ],
    [
      'older',
      (path: string) => {
        rmSync(path)
        const db = new Database(path)
        db.exec('CREATE TABLE followed (library_id TEXT); CREATE VIRTUAL TABLE terms USING fts5(headline)')
        db.pragma(`application_id = ${0x4f717969}`)
        db.pragma('user_version = 6')
        db.close()
      },
    ],
  ] as const)('that is %s is built anew, which is told, and nothing is lost', async (why, spoil) => {
    openSeeded()
    const before = await headlines({ text: 'almaty' })
    const [first] = (await library.findArticles(everything)).articles
    if (first === undefined) throw new Error('the list is empty')
    await library.setBookmarked({ ids: [first.id], on: true })
    await library.close()
    spoil(join(folder, 'library', 'index.db'))
    library = open()
    expect(await headlines({ text: 'almaty' })).toEqual(before)
    expect(await library.libraryInfo({})).toMatchObject({
      bookmarks: 1,
      notices: [{ kind: 'index-rebuilt', why }],
    })
  })

  test('of another library is not taken for its own', async () => {
    openSeeded()
    await library.close()
    const other = join(folder, 'other')
    library = open({ folder: other })
    await bringIn(dump('one.txt', article(1)))
    await library.close()
    rmSync(join(other, 'index.db'))
    copyFileSync(join(folder, 'library', 'index.db'), join(other, 'index.db'))
    library = open({ folder: other })
    expect(await headlines({ text: 'park' })).toEqual(['Park number 1 opened'])
    expect((await library.findArticles({ ...everything, text: 'puppet' })).total).toBe(0)
  })

  test('that is damaged in the middle is built anew by the question that meets the damage', async () => {
    library = open()
    await bringIn(dump('many.txt', manyArticles))
    expect(await library.checkLibrary({})).toEqual({ isSound: true, library: [], index: [] })
    const before = await library.findArticles({ ...everything, text: 'park ' })
    await library.close()
    damage(join(folder, 'library', 'index.db'))
    library = open()
    const after = await library.findArticles({ ...everything, text: 'park ' })
    expect(after.total).toBe(before.total)
    expect(after.articles).toEqual(before.articles)
    expect((await library.libraryInfo({})).notices).toEqual([{ kind: 'index-rebuilt', why: 'corrupt' }])
    expect(await library.checkLibrary({})).toMatchObject({ isSound: true })
  })
})

describe('the copies of a library', () => {
  const copies = () => readdirSync(join(folder, 'library', 'backups'))

  async function openAndCopy(): Promise<string[]> {
    library = open()
    await expect.poll(copies, PATIENTLY).toContainEqual(expect.stringMatching(/^library-[\d-]+\.db$/u))
    await expect.poll(copies, PATIENTLY).not.toContainEqual(expect.stringMatching(/part$/u))
    return copies()
  }

  beforeEach(async () => {
    // A library that is opened again is copied: this one is to have no copy yet.
    library = open({ seeds: true })
    await finished()
    const [first] = (await library.findArticles(everything)).articles
    if (first === undefined) throw new Error('the list is empty')
    await library.setBookmarked({ ids: [first.id], on: true })
    await library.close()
  })

  test('put in the place of a damaged one bring everything back', async () => {
    const [copy] = await openAndCopy()
    await library.close()
    const place = join(folder, 'library', 'library.db')
    writeFileSync(place, 'nonsense')
    expect(() => open()).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: 'library-corrupt' }) }),
    )
    copyFileSync(join(folder, 'library', 'backups', copy ?? ''), place)
    library = open()
    expect(await library.libraryInfo({})).toMatchObject({ articles: 22, bookmarks: 1 })
    expect(await library.checkLibrary({})).toMatchObject({ isSound: true })
  })

  test('are kept for three days, the newest ones', async () => {
    const backups = join(folder, 'library', 'backups')
    mkdirSync(backups)
    for (const day of ['01', '02', '03', '04']) writeFileSync(join(backups, `library-2020-01-${day}.db`), '')
    const today = `library-${new Date().toISOString().slice(0, 10)}.db`
    await openAndCopy()
    await expect.poll(copies, PATIENTLY).toEqual(['library-2020-01-03.db', 'library-2020-01-04.db', today])
  })

  test('that cannot be made are told of', async () => {
    writeFileSync(join(folder, 'library', 'backups'), '')
    library = open()
    await expect
      .poll(async () => (await library.libraryInfo({})).notices)
      .toMatchObject([{ kind: 'backup-failed' }])
  })
})

test('a library.db that is damaged in the middle is named as damaged, by a question and by the check', async () => {
  library = open()
  await bringIn(dump('many.txt', manyArticles))
  await library.close()
  damage(join(folder, 'library', 'library.db'))
  const failures: unknown[] = []
  try {
    library = open()
    expect(await library.checkLibrary({})).toMatchObject({ isSound: false })
    await library.findArticles({ ...everything, from: 1_000, limit: 500 })
  } catch (thrown) {
    failures.push(failureOf(thrown))
  }
  expect(failures).toMatchObject([{ kind: 'library-corrupt', path: join(folder, 'library') }])
})

const manyArticles = Array.from({ length: 2_000 }, (_, number) => article(number)).join('')

/** Overwrites all but the first pages of a database, as a dying disk would. */
function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0xa5, Math.floor(bytes.length / 10))
  writeFileSync(path, bytes)
}
