import { mkdtempSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LibraryHolder } from '../../electron/core/library-holder'
import { discardIndex } from '../../electron/core/search/index-database'
import { MIGRATIONS } from '../../electron/core/store/schema'
import { type LibraryApi, type LibraryEvent, NOTHING } from '../../shared/api'
import type { BackupKind } from '../../shared/backup'
import { createClient } from '../../shared/pipe'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { everything } from '../opened-library'

let folder: string
let holder: LibraryHolder
let api: LibraryApi
let events: LibraryEvent[]

function open(): void {
  events = []
  const options = {
    folder: join(folder, 'library'),
    seedFolder: null,
    appVersion: '0.0.0',
    threadFolder: resolve('out/main'),
  }
  holder = new LibraryHolder(options, event => events.push(event))
  api = createClient({ call: (method, request, signal) => holder.answer(method, request, signal) })
}
const place = (...names: string[]) => join(folder, 'library', ...names)

const release = (name: string) =>
  `${name} opened 14.02.2025\nThe park was opened by the mayor.\nSource : https://www.gov.kz/memleket/entities/almaty/press/news/details/${name.length}\n`

async function bringIn(name: string): Promise<void> {
  const path = join(folder, `${name}.txt`)
  writeFileSync(path, release(name))
  events.length = 0
  await api.startImport({ paths: [path], encodings: [] })
  await expect.poll(() => events.map(event => event.kind), PATIENTLY).toContain('import-finished')
}
const PATIENTLY = { timeout: 60_000, interval: 10 }

const headlines = async (text = '') =>
  (await api.findArticles({ ...everything, text, sort: 'headline' })).articles.map(({ title }) => title.text)

/** The library with one article, copied, then with another one, a bookmark and another theme. */
async function libraryAndOlderCopy(): Promise<string> {
  await bringIn('First park')
  const { name } = await api.makeBackup(NOTHING)
  await bringIn('Second park')
  const { articles } = await api.findArticles(everything)
  await api.setBookmarked({ ids: articles.map(({ id }) => id), on: true })
  await api.saveSettings({ ...DEFAULT_SETTINGS, theme: 'sepia' })
  return name
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  open()
})
afterEach(async () => {
  await holder.close().catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
})

test('a copy that was asked for is listed with its size, the newest first', async () => {
  await bringIn('First park')
  const began = Date.now()
  const first = await api.makeBackup(NOTHING)
  const second = await api.makeBackup(NOTHING)
  const listed = (await api.listBackups(NOTHING)).filter(({ kind }) => kind === 'by-hand')
  expect(listed).toEqual([second, first])
  expect(second.bytes).toBeGreaterThan(4_096)
  expect(second.madeAt).toBeGreaterThanOrEqual(began)
  expect(second.madeAt).toBeLessThanOrEqual(Date.now())
})

const namesOf = async (kind: BackupKind) =>
  (await api.listBackups(NOTHING)).filter(backup => backup.kind === kind).map(({ name }) => name)

test('copies that were asked for are kept until they are removed', async () => {
  await bringIn('First park')
  const names: string[] = []
  for (let count = 0; count < 5; count++) names.push((await api.makeBackup(NOTHING)).name)
  await api.restoreBackup({ name: names[0] ?? '' })
  expect(await namesOf('by-hand')).toEqual(names.toReversed())
  await api.removeBackup({ name: names[1] ?? '' })
  const left = names.filter((_, place) => place !== 1).toReversed()
  expect(await namesOf('by-hand')).toEqual(left)
  expect(
    readdirSync(place('backups'))
      .filter(file => file.startsWith('by-hand'))
      .sort(),
  ).toEqual(left.sort())
})

test('of what the library was before each restoring the newest three are kept, and those that undoing leads to', async () => {
  const name = await libraryAndOlderCopy()
  const before: string[] = []
  for (let count = 0; count < 5; count++) before.push((await api.restoreBackup({ name })).before)
  expect(await namesOf('before-restoring')).toEqual(before.toReversed())
  await holder.close()
  open()
  expect(await namesOf('before-restoring')).toEqual(before.slice(-3).toReversed())
})

test('restorings one after the other are undone one after the other, and no more copies are kept for it', async () => {
  const name = await libraryAndOlderCopy()
  const before: string[] = []
  for (let count = 0; count < 4; count++) before.push((await api.restoreBackup({ name })).before)
  for (const left of before.toReversed()) await api.restoreBackup({ name: left })
  expect(await headlines()).toEqual(['First park opened', 'Second park opened'])
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ bookmarks: 2 })
  expect(await namesOf('before-restoring')).toHaveLength(4)
})

const NAMES_OF_NONE = [
  '../library.db',
  'library.db',
  '..',
  'backups/../../library.db',
  'by-hand-2020.db',
  '\0',
  '__proto__',
]
test('by a name that no copy has nothing is restored or removed, inside the folder of copies or out of it', async () => {
  await libraryAndOlderCopy()
  const files = () => readdirSync(place(), { recursive: true }).sort()
  const before = files()
  for (const name of NAMES_OF_NONE)
    for (const asked of [api.restoreBackup({ name }), api.removeBackup({ name })])
      await expect(asked).rejects.toMatchObject({ failure: { kind: 'backup-missing', name } })
  expect(files()).toEqual(before)
  expect(await headlines()).toHaveLength(2)
})

test('a copy that is put in place brings back articles, marks and settings as they were, while the library is open', async () => {
  const name = await libraryAndOlderCopy()
  events.length = 0
  await api.restoreBackup({ name })
  expect(await headlines()).toEqual(['First park opened'])
  expect(await headlines('mayor')).toEqual(['First park opened'])
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: 1, bookmarks: 0 })
  expect((await api.settings(NOTHING)).theme).toBe('system')
  expect(await api.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
  const kinds = events.map(({ kind }) => kind)
  expect(kinds).toContain('library-restored')
  expect(kinds).not.toContain('notice')
})

test('what the library was before is a copy too, by which the restoring is undone', async () => {
  const name = await libraryAndOlderCopy()
  const { before } = await api.restoreBackup({ name })
  // Takes the ids of what is about to come back.
  await bringIn('Third park')
  expect(await headlines()).toEqual(['First park opened', 'Third park opened'])
  await api.restoreBackup({ name: before })
  expect(await headlines()).toEqual(['First park opened', 'Second park opened'])
  expect(await headlines('second')).toEqual(['Second park opened'])
  expect(await headlines('third')).toEqual([])
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ bookmarks: 2 })
  expect((await api.settings(NOTHING)).theme).toBe('sepia')
})

test('what is asked meanwhile is answered by the library as it was or as it is then', async () => {
  const name = await libraryAndOlderCopy()
  const restoring = api.restoreBackup({ name })
  const asked: Promise<unknown>[] = []
  let isOver = false
  void restoring.then(() => {
    isOver = true
  })
  while (!isOver) {
    asked.push(api.libraryInfo(NOTHING).then(({ articles }) => articles))
    await new Promise(later => setTimeout(later, 1))
  }
  const answers = await Promise.all(asked)
  expect(answers.length).toBeGreaterThan(0)
  expect(answers.filter(answer => answer !== 1 && answer !== 2)).toEqual([])
})

test('two copies put in place at once are put in place one after the other', async () => {
  const name = await libraryAndOlderCopy()
  const [first, second] = await Promise.all([api.restoreBackup({ name }), api.restoreBackup({ name })])
  expect(first.before).not.toBe(second.before)
  expect(await headlines()).toEqual(['First park opened'])
})

test.each([
  ['is not there', (_path: string) => undefined, 'backup-missing', 'by-hand-2020-01-01T00-00-00-000Z.db'],
  ['lies elsewhere', (_path: string) => undefined, 'backup-missing', '../library.db'],
  ['is no database', (path: string) => writeFileSync(path, 'nonsense'.repeat(1_000)), 'backup-corrupt', null],
  ['was cut off', (path: string) => truncateSync(path, 20_480), 'backup-corrupt', null],
  [
    'is of another program',
    (path: string) => change(path, db => db.pragma('application_id = 7')),
    'backup-corrupt',
    null,
  ],
  [
    'is of a newer Oqyrman',
    (path: string) => change(path, db => db.pragma(`user_version = ${MIGRATIONS.length + 1}`)),
    'library-newer',
    null,
  ],
])('a copy that %s is refused, and the library stays as it was', async (_, damage, kind, other) => {
  const name = await libraryAndOlderCopy()
  damage(place('backups', name))
  await expect(api.restoreBackup({ name: other ?? name })).rejects.toMatchObject({ failure: { kind } })
  expect(await headlines()).toEqual(['First park opened', 'Second park opened'])
  expect(readdirSync(place()).filter(file => file.includes('restoring'))).toEqual([])
})

function change(path: string, work: (db: Database.Database) => unknown): void {
  const db = new Database(path)
  work(db)
  db.pragma('journal_mode = DELETE')
  db.close()
}

test('a sound copy that turns out to be no use gives its place back to the library', async () => {
  const name = await libraryAndOlderCopy()
  change(place('backups', name), db => db.exec('ALTER TABLE articles RENAME TO lost'))
  await expect(api.restoreBackup({ name })).rejects.toMatchObject({ failure: { kind: 'library-unreadable' } })
  expect(await headlines('park')).toEqual(['First park opened', 'Second park opened'])
  expect((await api.listBackups(NOTHING)).map(backup => backup.name)).toContain(name)
  expect(await api.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
})

test.each<[string, () => void, readonly string[]]>([
  [
    'while it was copied',
    () => renameSync(place('copy'), place('library.db.restoring.part')),
    ['First park opened', 'Second park opened'],
  ],
  [
    'before the library was moved away',
    () => renameSync(place('copy'), place('library.db.restoring')),
    ['First park opened', 'Second park opened'],
  ],
  [
    'before it was moved into place',
    () => {
      discardIndex(place())
      renameSync(place('copy'), place('library.db.restoring'))
      renameSync(place('library.db'), place('backups', 'before-restoring-2026-11-23T06-00-00-000Z.db'))
    },
    ['First park opened'],
  ],
  [
    'before it was opened',
    () => {
      discardIndex(place())
      renameSync(place('library.db'), place('backups', 'before-restoring-2026-11-23T06-00-00-000Z.db'))
      renameSync(place('copy'), place('library.db'))
    },
    ['First park opened'],
  ],
])('a crash %s leaves one library or the other, whole', async (_, crash, expected) => {
  const name = await libraryAndOlderCopy()
  await holder.close()
  renameSync(place('backups', name), place('copy'))
  crash()
  open()
  expect(await headlines()).toEqual(expected)
  expect(await headlines('mayor')).toHaveLength(expected.length)
  expect(await api.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
  expect(readdirSync(place()).filter(file => file.includes('restoring'))).toEqual([])
})
