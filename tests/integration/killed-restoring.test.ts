import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LibraryHolder } from '../../electron/core/library-holder'
import { type LibraryApi, NOTHING } from '../../shared/api'
import { createClient } from '../../shared/pipe'
import { kill, shares } from '../killing'
import { everything } from '../opened-library'
import { apiAt, startServing } from '../serving'

const KILLS = 4
const ARTICLES = 300

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const library = () => join(folder, 'library')
const article = (n: number) => `Park number ${n} opened 14.02.2025\nThe park number ${n} was opened today.\n`

async function bookmarkOne(api: LibraryApi): Promise<void> {
  const [first] = (await api.findArticles({ ...everything, limit: 1 })).articles
  if (first === undefined) throw new Error('The list is empty')
  await api.setBookmarked({ ids: [first.id], on: true })
}

test('whenever a program is killed that restores, there is the library as it was or the copy, and nothing is lost', async () => {
  const dump = join(folder, 'dump.txt')
  writeFileSync(dump, Array.from({ length: ARTICLES }, (_, n) => article(n)).join(''))
  let serving = await startServing(library(), [dump])
  let api = apiAt(serving.address)
  while ((await api.libraryInfo(NOTHING)).articles < ARTICLES || (await api.importProgress(NOTHING)) !== null)
    await sleep(10)
  const { name } = await api.makeBackup(NOTHING)
  await bookmarkOne(api)
  const began = performance.now()
  await api.restoreBackup({ name })
  const tookMs = performance.now() - began
  await serving.end()

  const moments = shares('killed while restoring')
  for (let count = 0; count < KILLS; count++) {
    serving = await startServing(library())
    api = apiAt(serving.address)
    await bookmarkOne(api)
    const restoring = api.restoreBackup({ name }).catch(() => null)
    await sleep(tookMs * moments.next().value)
    await kill(serving.process)
    await restoring

    const holder = new LibraryHolder(
      { folder: library(), seedFolder: null, appVersion: '0.0.0', threadFolder: resolve('out/main') },
      () => undefined,
    )
    try {
      const left = createClient({ call: (method, request) => holder.answer(method, request) })
      expect(await left.libraryInfo(NOTHING)).toMatchObject({ articles: ARTICLES })
      expect(await left.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
      expect((await left.findArticles({ ...everything, text: 'park' })).total).toBe(ARTICLES)
      expect(readdirSync(library()).filter(file => file.includes('restoring'))).toEqual([])
      if ((await left.libraryInfo(NOTHING)).bookmarks === 0) {
        // The copy is in its place: what the library was is the newest of the others.
        const [before] = (await left.listBackups(NOTHING)).filter(({ kind }) => kind === 'before-restoring')
        await left.restoreBackup({ name: before?.name ?? '' })
      }
      expect(await left.libraryInfo(NOTHING)).toMatchObject({ bookmarks: 1 })
    } finally {
      await holder.close()
    }
  }
})
