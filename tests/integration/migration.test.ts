import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { integrityProblems } from '../../electron/core/sqlite/integrity'
import { readArticle } from '../../electron/core/store/articles'
import { listBackups } from '../../electron/core/store/backup'
import { openLibraryDatabase } from '../../electron/core/store/database'
import { bitsOf } from '../../electron/core/store/doubts'
import { readHighlights, setHighlights } from '../../electron/core/store/highlights'
import { fileReports, listImports } from '../../electron/core/store/import-reports'
import { APPLICATION_ID } from '../../electron/core/store/migrate'
import { toldApart } from '../../electron/core/store/not-same'
import { setNote } from '../../electron/core/store/notes'
import { pastSearches } from '../../electron/core/store/past-searches'
import { MIGRATIONS } from '../../electron/core/store/schema'
import { readSmartLists } from '../../electron/core/store/smart-lists'
import { setTagged } from '../../electron/core/store/tags'
import { DOUBT_KINDS } from '../../shared/doubt'
import { failureOf } from '../../shared/failure'
import { articleId, importId } from '../../shared/ids'
import { startCommand } from '../commands'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = () => join(folder, 'library.db')
const copies = () => (existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [])

/** A library as the first Oqyrman made it: a file with two articles, one of them marked and doubted. */
function makeFirstLibrary(articles = 2): void {
  const db = new Database(path())
  db.pragma('journal_mode = WAL')
  db.exec(MIGRATIONS[0] ?? '')
  db.pragma(`application_id = ${APPLICATION_ID}`)
  db.pragma('user_version = 1')
  const doubts = [
    { kind: 'no-date', line: 1, evidence: null },
    { kind: 'cut-off', line: 3, evidence: 'and' },
    { kind: 'no-date', line: 2, evidence: null },
  ]
  const report = {
    path: '/news.txt',
    status: 'imported',
    articles: 2,
    duplicates: 0,
    doubts: { 'no-date': 1 },
    leftovers: [],
    failure: null,
  }
  db.exec(`
    INSERT INTO imports VALUES (1, 100, 300);
    INSERT INTO imports VALUES (2, 400, 500);
    INSERT INTO files VALUES (1, '/news.txt', 'news.txt', 'abc', 10, 'UTF-8', 1, 200);
    INSERT INTO marks VALUES ('key 1', 150, 160);`)
  const say = db.prepare('INSERT INTO import_files VALUES (?, 0, ?, ?)')
  say.run(1, '/news.txt', JSON.stringify(report))
  say.run(2, '/news.txt', JSON.stringify({ ...report, status: 'unchanged', articles: 0 }))
  const article = db.prepare(`
    INSERT INTO articles (id, file_id, ordinal, key, headline, first_line, last_line, doubt_count)
    VALUES (:id, 1, :id, :key, 'Headline', 1, 3, 3)`)
  const body = db.prepare('INSERT INTO bodies VALUES (?, ?, ?)')
  db.transaction(() => {
    for (let id = 1; id <= articles; id++) {
      article.run({ id, key: `key ${id}` })
      body.run(id, JSON.stringify(['Text. '.repeat(100)]), JSON.stringify(id === 1 ? doubts : []))
    }
  })()
  db.close()
}

test('a library of the first schema keeps its articles, marks, doubts and reports', () => {
  makeFirstLibrary()
  const db = openLibraryDatabase(folder)
  expect(integrityProblems(db)).toEqual([])
  expect(readArticle(db, articleId(1))).toMatchObject({
    headline: 'Headline',
    isRead: true,
    isBookmarked: true,
    doubts: [{ kind: 'no-date', isDismissed: false }, { kind: 'cut-off' }, { kind: 'no-date' }],
  })
  expect(readArticle(db, articleId(1))).toMatchObject({ tags: [], note: null })
  expect(readSmartLists(db)).toEqual([])
  const bits = db.prepare<[], number>('SELECT doubt_kinds FROM articles ORDER BY id').pluck().all()
  expect(bits).toEqual([bitsOf(['no-date', 'cut-off']), 0])
  expect(listImports(db)).toMatchObject([
    { articles: 0, goneAfter: null },
    { names: ['news.txt'], files: 1, articles: 2, goneAfter: null },
  ])
  expect(fileReports(db, importId(1))).toMatchObject([
    { status: 'imported', fileId: 1, encoding: null, nearCopies: 0, doubts: { 'no-date': 1 } },
  ])
  db.close()
})

test('a library of the second schema keeps what was added to its articles, and takes tags and notes', () => {
  makeFirstLibrary()
  const before = new Database(path())
  before.exec(MIGRATIONS[1] ?? '')
  before.pragma('user_version = 2')
  before.exec("INSERT INTO dismissed_doubts VALUES ('key 1', 'cut-off', 'and', 1)")
  before.exec("INSERT INTO not_same VALUES ('key 1', 'key 2', 1)")
  before.close()
  const db = openLibraryDatabase(folder)
  setTagged(db, [articleId(1)], 'Мост', true, 1)
  setNote(db, articleId(1), 'To be asked', 1)
  expect(readArticle(db, articleId(1))).toMatchObject({
    isRead: true,
    isBookmarked: true,
    tags: ['Мост'],
    note: 'To be asked',
    doubts: [{ isDismissed: false }, { kind: 'cut-off', isDismissed: true }, {}],
  })
  expect(toldApart(db)(1, 2)).toBe(true)
  db.close()
})

test('a library of the third schema keeps tags, notes and searches, and takes highlights', () => {
  makeFirstLibrary()
  const before = new Database(path())
  for (const migration of MIGRATIONS.slice(1, 3)) before.exec(migration)
  before.pragma('user_version = 3')
  before.exec(`
    INSERT INTO tags VALUES ('key 1', 'Мост', 1);
    INSERT INTO notes VALUES ('key 1', 'To be asked', 1);
    INSERT INTO past_searches VALUES ('bridge', 1);`)
  before.close()
  const db = openLibraryDatabase(folder)
  expect(integrityProblems(db)).toEqual([])
  const article = readArticle(db, articleId(1))
  expect(article).toMatchObject({ isBookmarked: true, tags: ['Мост'], note: 'To be asked' })
  expect(pastSearches(db)).toEqual(['bridge'])
  if (article === null) return
  expect(readHighlights(db, article.key, article)).toEqual([])
  const highlights = [
    { part: 'headline', start: 0, end: 8 },
    { part: 0, start: 0, end: 5 },
  ] as const
  setHighlights(db, article.key, article, highlights, 1)
  expect(readHighlights(db, article.key, article)).toEqual(highlights)
  db.close()
})

test('every kind of doubt has the same bit in a library that was migrated', () => {
  makeFirstLibrary()
  const before = new Database(path())
  const doubts = DOUBT_KINDS.map(kind => ({ kind, line: null, evidence: null }))
  before.prepare('UPDATE bodies SET doubts = ? WHERE article_id = 1').run(JSON.stringify(doubts))
  before.close()
  const db = openLibraryDatabase(folder)
  const bits = db.prepare<[], number>('SELECT doubt_kinds FROM articles WHERE id = 1').pluck().get()
  expect(bits).toBe(bitsOf(DOUBT_KINDS))
  db.close()
})

test('a library is copied before it is changed, and the copy opens', () => {
  makeFirstLibrary()
  openLibraryDatabase(folder).close()
  const [name, ...others] = copies()
  expect(name).toMatch(/^before-schema-\d+-\d{4}-\d{2}-\d{2}\.db$/u)
  expect(others).toEqual([])
  const copy = new Database(join(folder, 'backups', name ?? ''))
  expect(copy.pragma('user_version', { simple: true })).toBe(1)
  expect(copy.pragma('application_id', { simple: true })).toBe(APPLICATION_ID)
  expect(integrityProblems(copy)).toEqual([])
  expect(copy.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(2)
  expect(copy.prepare('SELECT * FROM marks').all()).toEqual([
    { key: 'key 1', read_at: 150, bookmarked_at: 160 },
  ])
  copy.close()
  openLibraryDatabase(folder).close()
  expect(copies()).toEqual([name])
})

test('a copy that was made before is not written over by another library of the same day', () => {
  makeFirstLibrary()
  openLibraryDatabase(folder).close()
  const [first] = copies()
  rmSync(path())
  makeFirstLibrary()
  const other = new Database(path())
  other.exec('DELETE FROM marks')
  other.close()
  openLibraryDatabase(folder).close()
  const marksIn = (name: string) => {
    const copy = new Database(join(folder, 'backups', name))
    const marks = copy.prepare('SELECT count(*) FROM marks').pluck().get()
    copy.close()
    return marks
  }
  expect(copies()).toHaveLength(2)
  expect(copies().map(marksIn).toSorted()).toEqual([0, 1])
  expect(marksIn(first ?? '')).toBe(1)
  expect(listBackups(folder).map(({ kind }) => kind)).toEqual(['before-schema', 'before-schema'])
})

test('a new library has nothing to copy', () => {
  openLibraryDatabase(folder).close()
  expect(copies()).toEqual([])
})

test('where no copy can be made the library is left as it was, and that is told', () => {
  makeFirstLibrary()
  const before = readFileSync(path())
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
  let thrown: unknown = null
  try {
    openLibraryDatabase(folder).close()
  } catch (error) {
    thrown = error
  }
  expect(failureOf(thrown)).toMatchObject({ kind: 'library-unreadable', path: folder })
  const db = new Database(path())
  expect(db.pragma('user_version', { simple: true })).toBe(1)
  expect(db.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(2)
  db.close()
  expect(before.length).toBe(readFileSync(path()).length)
})

test('killed at any moment, the library is of one schema or the other, and whole', async () => {
  makeFirstLibrary(20_000)
  for (const ms of [0, 0, 20, 40, 80, 160]) {
    const child = startCommand(['stats', '--library', folder])
    const exited = once(child, 'exit')
    // The copy comes first: it is there as soon as the opening has begun.
    while (child.exitCode === null && copies().length === 0) await sleep(1)
    await sleep(ms)
    child.kill('SIGKILL')
    await exited
    const db = new Database(path())
    expect(integrityProblems(db)).toEqual([])
    expect([1, MIGRATIONS.length]).toContain(db.pragma('user_version', { simple: true }))
    expect(db.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(20_000)
    db.close()
  }
  const db = openLibraryDatabase(folder)
  expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length)
  expect(copies().filter(name => name.endsWith('.part'))).toEqual([])
  db.close()
})
