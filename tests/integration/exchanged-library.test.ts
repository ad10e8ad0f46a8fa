import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LibraryHolder } from '../../electron/core/library-holder'
import { lockFolder } from '../../electron/core/store/folder-lock'
import { type LibraryApi, type LibraryEvent, NOTHING } from '../../shared/api'
import { createClient } from '../../shared/pipe'
import { everything } from '../opened-library'

let folder: string
let holder: LibraryHolder
let api: LibraryApi
let events: LibraryEvent[]
/** Nothing can be opened that has something to tell, such as an import that was cut short. */
let cannotBeTold: boolean

const library = () => join(folder, 'library')
const article = (n: number) => `Park number ${n} opened 14.02.2025\nThe park number ${n} was opened today.\n`

function open(restoreFirst?: string): void {
  events = []
  const options = {
    folder: library(),
    seedFolder: null,
    appVersion: '0.0.0',
    threadFolder: resolve('out/main'),
  }
  holder = new LibraryHolder(restoreFirst === undefined ? options : { ...options, restoreFirst }, event => {
    if (cannotBeTold && event.kind === 'notice') throw new Error('nobody hears it')
    events.push(event)
  })
  api = createClient({ call: (method, request, signal) => holder.answer(method, request, signal) })
}

function write(name: string, count: number): string {
  const path = join(folder, name)
  writeFileSync(path, Array.from({ length: count }, (_, n) => article(n)).join(''))
  return path
}

const PATIENTLY = { timeout: 60_000, interval: 10 }
async function bringIn(path: string): Promise<void> {
  await api.startImport({ paths: [path], encodings: [] })
  await expect.poll(() => api.importProgress(NOTHING), PATIENTLY).toBe(null)
}

async function bookmarkAll(): Promise<void> {
  const { articles } = await api.findArticles(everything)
  await api.setBookmarked({ ids: articles.map(({ id }) => id), on: true })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  cannotBeTold = false
  open()
})
afterEach(async () => {
  await holder.close().catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
})

/** A program of its own that opens the library, writes a search down and closes it, again and again. Each search that
 *  was confirmed is told, and each refusal. */
const RIVAL = `
  const { Worker } = require('node:worker_threads')
  const { join } = require('node:path')
  const [folder, threadFolder] = process.argv.slice(1)
  let count = 0
  let isEnding = false
  process.once('message', () => { isEnding = true })
  const options = { folder, seedFolder: null, appVersion: '0.0.0', threadFolder }
  const turn = () => new Promise(resolve => {
    const worker = new Worker(join(threadFolder, 'library.worker.js'), { workerData: options })
    const text = 'rival ' + ++count
    worker.on('message', message => {
      if (message.kind === 'opened')
        worker.postMessage({ kind: 'call', call: 1, method: 'rememberSearch', request: { text } })
      if (message.kind === 'not-opened') process.send({ refused: message.failure.kind })
      if (message.kind === 'reply') {
        if (message.reply.ok) process.send({ confirmed: text })
        worker.postMessage({ kind: 'close' })
      }
    })
    worker.on('exit', resolve)
  })
  const run = async () => {
    while (!isEnding) await turn()
    process.disconnect()
  }
  void run()
`

interface Rival {
  readonly process: ChildProcess
  readonly confirmed: string[]
  readonly refused: Set<string>
}

function startRival(): Rival {
  const child = spawn(process.execPath, ['-e', RIVAL, library(), resolve('out/main')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const rival: Rival = { process: child, confirmed: [], refused: new Set() }
  child.on('message', (told: { readonly confirmed?: string; readonly refused?: string }) => {
    if (told.confirmed !== undefined) rival.confirmed.push(told.confirmed)
    if (told.refused !== undefined) rival.refused.add(told.refused)
  })
  return rival
}

test('a program that wants to open the library while a copy is put in its place is told that it is in use', async () => {
  await bringIn(write('parks.txt', 20))
  const { name } = await api.makeBackup(NOTHING)
  await bookmarkAll()
  const rival = startRival()
  for (let count = 0; count < 12; count++) {
    await api.restoreBackup({ name })
    await bookmarkAll()
  }
  const ended = once(rival.process, 'exit')
  rival.process.send('end')
  await ended
  expect(rival.process.exitCode).toBe(0)
  expect(rival.confirmed).toEqual([])
  expect([...rival.refused]).toEqual(['library-in-use'])
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: 20, bookmarks: 20 })
  expect(await api.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
})

test('a copy is not put in place while another program is about to open the library, and nothing has changed', async () => {
  await bringIn(write('parks.txt', 3))
  const { name } = await api.makeBackup(NOTHING)
  await bookmarkAll()
  const lock = lockFolder(library())
  await expect(api.restoreBackup({ name })).rejects.toMatchObject({ failure: { kind: 'library-in-use' } })
  lock.release()
  expect(readdirSync(library()).filter(file => file.includes('restoring'))).toEqual([])
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: 3, bookmarks: 3 })
  await api.restoreBackup({ name })
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: 3, bookmarks: 0 })
})

test('a damaged library that another program has restored meanwhile is left to it', async () => {
  await bringIn(write('parks.txt', 3))
  const { name } = await api.makeBackup(NOTHING)
  await bookmarkAll()
  const { bookmarks } = await api.libraryInfo(NOTHING)
  const files = () => readdirSync(library(), { recursive: true }).sort()
  const before = files()
  // As the one that was offered a backup, and whose person took their time.
  const { folder: _, ...others } = { folder, api, holder, events }
  expect(() => open(name)).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ kind: 'library-in-use' }) }),
  )
  ;({ api, holder, events } = others)
  expect(files()).toEqual(before)
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ bookmarks })
})

test('an import that is under way goes on when the restoring is undone, and neither library has half a file', async () => {
  await bringIn(write('parks.txt', 3))
  const { name } = await api.makeBackup(NOTHING)
  await api.startImport({ paths: [write('many.txt', 8_000)], encodings: [] })
  await expect
    .poll(async () => (await api.importProgress(NOTHING))?.articles ?? 0, PATIENTLY)
    .toBeGreaterThan(0)
  const { before } = await api.restoreBackup({ name })
  expect(await api.importProgress(NOTHING)).toBe(null)
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: 3, files: 1 })
  await api.restoreBackup({ name: before })
  await expect.poll(() => api.importProgress(NOTHING), PATIENTLY).toBe(null)
  // The three are in both files, and are listed once.
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: 8_000, files: 2 })
  expect(await api.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
})

test('a library that is closed while a copy is put in its place is closed after it, and restores no other', async () => {
  await bringIn(write('parks.txt', 3))
  const { name } = await api.makeBackup(NOTHING)
  await bookmarkAll()
  const first = api.restoreBackup({ name })
  const second = api.restoreBackup({ name }).catch((thrown: unknown) => thrown)
  // The first has begun when its request was taken.
  await Promise.resolve()
  const closed = holder.close()
  const late = api.libraryInfo(NOTHING).catch((thrown: unknown) => thrown)
  await closed
  await first.catch(() => undefined)
  for (const refused of [await second, await late])
    expect(refused).toMatchObject({ failure: { kind: 'host-gone' } })
  open()
  const { articles, bookmarks } = await api.libraryInfo(NOTHING)
  expect(articles).toBe(3)
  expect([0, 3]).toContain(bookmarks)
  const kept = (await api.listBackups(NOTHING)).filter(({ kind }) => kind === 'before-restoring')
  expect(kept).toHaveLength(bookmarks === 0 ? 1 : 0)
  expect(await api.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
})

test('everything that is asked at once with a restoring is answered, searches among it', async () => {
  await bringIn(write('parks.txt', 200))
  const { name } = await api.makeBackup(NOTHING)
  const questions = Array.from({ length: 30 }, (_, n) =>
    api.findArticles({ ...everything, text: `park ${n}` }),
  )
  const restoring = api.restoreBackup({ name })
  const later = Array.from({ length: 30 }, (_, n) => api.findArticles({ ...everything, text: `park ${n}` }))
  await restoring
  const found = await Promise.all([...questions, ...later])
  expect(found.map(({ total }) => total).filter(total => total === 0)).toEqual([])
})

test('where neither the copy nor the library can be opened, who asks next opens the library once it can be', async () => {
  await bringIn(write('parks.txt', 3))
  await api.startImport({ paths: [write('many.txt', 8_000)], encodings: [] })
  await expect
    .poll(async () => (await api.importProgress(NOTHING))?.articles ?? 0, PATIENTLY)
    .toBeGreaterThan(0)
  const { name } = await api.makeBackup(NOTHING)
  await bookmarkAll()
  cannotBeTold = true
  for (const asked of [() => api.restoreBackup({ name }), () => api.libraryInfo(NOTHING)])
    await expect(asked()).rejects.toMatchObject({ failure: { kind: 'internal' } })
  cannotBeTold = false
  events.length = 0
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ bookmarks: 3 })
  await expect.poll(() => events.map(({ kind }) => kind)).toContain('library-restored')
  await expect.poll(() => api.importProgress(NOTHING), PATIENTLY).toBe(null)
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: 8_000, bookmarks: 3 })
  // What it was before is the library again.
  expect((await api.listBackups(NOTHING)).map(({ kind }) => kind)).not.toContain('before-restoring')
  expect(await api.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
})

test('of a damaged library that is restored nothing stays beside the copy in its place', async () => {
  await bringIn(write('parks.txt', 3))
  const { name } = await api.makeBackup(NOTHING)
  await bookmarkAll()
  await holder.close()
  // In the middle, where opening does not look.
  const bytes = readFileSync(join(library(), 'library.db'))
  writeFileSync(join(library(), 'library.db'), bytes.fill(0xff, 8_192, 40_960))
  open(name)
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: 3, bookmarks: 0 })
  expect(await api.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
  await holder.close()
  const files = readdirSync(library()).filter(file => file.startsWith('library.'))
  expect(files.sort()).toEqual(['library.db', 'library.lock'])
  expect(readdirSync(join(library(), 'backups')).filter(file => file.startsWith('damaged'))).toHaveLength(1)
  open()
})

test('a library that is gone is not begun anew after a backup that was no use either', async () => {
  await bringIn(write('parks.txt', 3))
  const { name } = await api.makeBackup(NOTHING)
  await holder.close()
  rmSync(join(library(), 'library.db'))
  const path = join(library(), 'backups', name)
  const sound = readFileSync(path)
  writeFileSync(path, 'nonsense')
  expect(() => open(name)).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ kind: 'backup-corrupt' }) }),
  )
  expect(() => open()).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ kind: 'library-corrupt' }) }),
  )
  writeFileSync(path, sound)
  open(name)
  expect(await api.libraryInfo(NOTHING)).toMatchObject({ articles: 3 })
})
