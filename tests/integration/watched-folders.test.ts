import { copyFileSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()
const PATIENTLY = { timeout: 60_000, interval: 20 }

const article = (number: number) =>
  `Park number ${number} opened 14.02.2025\nThe park was opened. It is number ${number} of them.\nSource : Akimat\n`
let watched: string
const put = (name: string, text: string) => {
  const path = join(watched, name)
  writeFileSync(path, text)
  return path
}
const total = async () => (await own.library.findArticles(everything)).total
const imports = async () => (await own.library.listImports({})).length
const lastImport = async () => (await own.library.listImports({}))[0]
/** A file that must come in: whatever else should have come has been looked at then. */
const WITNESS = article(100)

beforeEach(() => {
  watched = join(own.folder, 'dumps')
  mkdirSync(watched)
})

async function watch(): Promise<void> {
  own.library.startWatching()
  await own.library.setFolderWatched({ path: watched, on: true })
}

/** Watches another folder too, in which a witness lies. @returns its path */
async function watchAnother(): Promise<string> {
  const other = join(own.folder, 'other')
  mkdirSync(other)
  writeFileSync(join(other, 'witness.txt'), WITNESS)
  await own.library.setFolderWatched({ path: other, on: true })
  return other
}

test('text files that lie in a watched folder, come into it or change come in by themselves', async () => {
  put('one.txt', article(1))
  put('picture.png', article(9))
  await watch()
  await expect.poll(total, PATIENTLY).toBe(1)
  mkdirSync(join(watched, 'deeper'))
  put('deeper/two.txt', article(2))
  await expect.poll(total, PATIENTLY).toBe(2)
  put('one.txt', article(1) + article(3))
  await expect.poll(total, PATIENTLY).toBe(3)
  expect(await own.library.watchedFolders({})).toEqual([watched])
})

test('a link to a folder is watched as the folder itself, and known by its files at the next start', async () => {
  const link = join(own.folder, 'link')
  // A junction on Windows, which asks for no right of its own.
  symlinkSync(watched, link, 'junction')
  put('one.txt', article(1))
  own.library.startWatching()
  await own.library.setFolderWatched({ path: link, on: true })
  await expect.poll(total, PATIENTLY).toBe(1)
  put('two.txt', article(2))
  await expect.poll(total, PATIENTLY).toBe(2)
  const before = await imports()
  await own.library.close()
  put('witness.txt', WITNESS)
  await own.reopen()
  own.library.startWatching()
  await expect.poll(total, PATIENTLY).toBe(3)
  expect(await imports()).toBe(before + 1)
  expect(await lastImport()).toMatchObject({ names: ['witness.txt'], files: 1 })
})

test('what came while the library was closed comes in at the next start, and what is known makes no import', async () => {
  const path = put('one.txt', article(1))
  await watch()
  await expect.poll(total, PATIENTLY).toBe(1)
  await own.library.close()
  put('two.txt', article(2))
  copyFileSync(path, join(watched, 'copy.txt'))
  utimesSync(path, new Date(), new Date())
  await own.reopen()
  own.library.startWatching()
  await expect.poll(total, PATIENTLY).toBe(2)
  expect(await imports()).toBe(2)
  expect(await lastImport()).toMatchObject({ names: ['two.txt'], files: 1 })
})

test('what a person has taken out again does not come back by itself', async () => {
  const path = put('one.txt', article(1))
  await watch()
  await expect.poll(total, PATIENTLY).toBe(1)
  const last = await lastImport()
  if (last === undefined) throw new Error('Nothing was imported')
  await expect.poll(async () => own.library.importProgress({}), PATIENTLY).toBeNull()
  await own.library.setImportUndone({ importId: last.importId, on: true })
  utimesSync(path, new Date(), new Date())
  put('witness.txt', WITNESS)
  await own.reopen()
  own.library.startWatching()
  await expect.poll(total, PATIENTLY).toBe(1)
  expect(await lastImport()).toMatchObject({ names: ['witness.txt'], files: 1 })
})

test('a folder that is no longer watched is left alone, also after a restart', async () => {
  await watch()
  await own.library.setFolderWatched({ path: watched, on: false })
  put('one.txt', article(1))
  const other = await watchAnother()
  await own.reopen()
  own.library.startWatching()
  await expect.poll(total, PATIENTLY).toBe(1)
  expect(await imports()).toBe(1)
  expect(await lastImport()).toMatchObject({ names: ['witness.txt'] })
  expect(await own.library.watchedFolders({})).toEqual([other])
})

test('a folder that vanishes is waited for, and harms nothing', async () => {
  await watch()
  put('one.txt', article(1))
  await expect.poll(total, PATIENTLY).toBe(1)
  renameSync(watched, `${watched} elsewhere`)
  const other = await watchAnother()
  await expect.poll(total, PATIENTLY).toBe(2)
  await own.reopen()
  own.library.startWatching()
  expect((await own.library.watchedFolders({})).toSorted()).toEqual([watched, other].toSorted())
  rmSync(`${watched} elsewhere`, { recursive: true })
})

test('the library’s own folder, a file and what is not there are not watched', async () => {
  const refused = (path: string, kind: string) =>
    expect(own.library.setFolderWatched({ path, on: true })).rejects.toMatchObject({
      failure: { kind, path },
    })
  await refused(join(own.folder, 'library'), 'path-not-granted')
  await refused(put('one.txt', article(1)), 'file-unreadable')
  await refused(join(own.folder, 'nowhere'), 'file-missing')
  expect(await own.library.watchedFolders({})).toEqual([])
})

test('a link to the library’s own folder is not watched either', async () => {
  const link = join(own.folder, 'link')
  symlinkSync(join(own.folder, 'library'), link, 'junction')
  await expect(own.library.setFolderWatched({ path: link, on: true })).rejects.toMatchObject({
    failure: { kind: 'path-not-granted', path: link },
  })
})

test('a watched folder that holds the library brings in nothing of the library itself', async () => {
  mkdirSync(join(own.folder, 'library', 'inbox', 'a'), { recursive: true })
  writeFileSync(join(own.folder, 'library', 'inbox', 'a', 'staged.txt'), article(1))
  put('one.txt', article(2))
  own.library.startWatching()
  await own.library.setFolderWatched({ path: own.folder, on: true })
  await expect.poll(total, PATIENTLY).toBe(1)
  put('witness.txt', WITNESS)
  await expect.poll(total, PATIENTLY).toBe(2)
  const names = (await own.library.listImports({})).flatMap(each => each.names)
  expect(names.toSorted()).toEqual(['one.txt', 'witness.txt'])
})
