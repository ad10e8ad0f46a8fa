import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { beforeEach, describe, expect, test } from 'vitest'
import { commandedLibraryForEachTest, filledOnce } from '../commanded-library'
import { command, json } from '../commands'

const own = commandedLibraryForEachTest()
const { command: inLibrary, json: jsonOf } = own
const bridge = 'Мост открыт 14.02.2025\nВ Алматы открыли мост длиной сто метров.\nИсточник : Акимат\n'

test('a preview shows what would come in, in the encoding that is named, and brings nothing in', async () => {
  const path = own.write('a.txt', iconv.encode(bridge, 'koi8-r'))
  const shown = await jsonOf('preview', path, '--encoding', 'koi8-r')
  expect(shown).toMatchObject({ path, isKnown: false, encoding: 'KOI8-R', articleCount: 1, isWhole: true })
  const { code, stdout } = await inLibrary('preview', path, '--encoding', 'KOI8-R')
  expect(code).toBe(0)
  expect(stdout).toContain('Мост открыт')
  expect(stdout).toContain('1 article')
  expect(await jsonOf('imports')).toEqual({ imports: [] })
})

test('an import takes its files, those in folders too, in the encoding that is named', async () => {
  await mkdir(join(own.folder, 'dumps'))
  own.write('dumps/a.txt', iconv.encode(bridge, 'koi8-r'))
  const { files } = await jsonOf('import', join(own.folder, 'dumps'), '--encoding', 'KOI8-R')
  expect(files).toMatchObject([{ status: 'imported', encoding: 'KOI8-R' }])
  expect((await jsonOf('search', 'мост')).total).toBe(1)
})

test('articles that were known are told from those that are new, in an import and in the list of all', async () => {
  await jsonOf('import', own.write('a.txt', bridge))
  const twice = own.write('b.txt', bridge + bridge.replace('Мост', 'Тоннель'))
  expect((await inLibrary('import', twice)).stdout).toContain('2 articles, 1 of them known already\n')
  expect((await inLibrary('imports')).stdout).toContain('2 articles, 1 of them known already\n')
  expect(await jsonOf('imports')).toMatchObject({
    imports: [
      { articles: 2, duplicates: 1 },
      { articles: 1, duplicates: 0 },
    ],
  })
})

describe('an import that is over', () => {
  const copyTo = filledOnce(async (library, folder) => {
    for (const [name, text] of [
      ['a.txt', bridge],
      ['b.txt', ''],
    ] as const)
      await writeFile(join(folder, name), text)
    await json('import', join(folder, 'a.txt'), '--library', library)
    await command('import', join(folder, 'b.txt'), '--library', library)
  })
  beforeEach(() => copyTo(own.library))

  test('is listed, and its report can be read again', async () => {
    const { imports } = await jsonOf('imports')
    expect(imports).toMatchObject([
      { importId: 2, names: ['b.txt'], failed: 1 },
      { importId: 1, names: ['a.txt'], articles: 1, goneAfter: null },
    ])
    expect((await inLibrary('imports')).stdout).toContain('a.txt')
    expect(await jsonOf('report', '1')).toMatchObject({
      files: [{ status: 'imported', fileId: 1, articles: 1 }],
      totals: { imported: 1, articles: 1 },
    })
    const { code, stdout } = await inLibrary('report', '2')
    expect(code).toBe(0)
    expect(stdout).toContain('b.txt')
  })

  test('is taken out and brought back', async () => {
    expect(await jsonOf('undo', '1')).toMatchObject({ importId: 1, isUndone: true })
    expect((await jsonOf('list')).total).toBe(0)
    expect((await inLibrary('imports')).stdout).toContain('taken out')
    expect(await jsonOf('redo', '1')).toEqual({ importId: 1, isUndone: false, goneAfter: null })
    expect((await jsonOf('search', 'мост')).total).toBe(1)
    expect((await inLibrary('undo', '1')).stdout).toContain('oqyrman redo 1')
  })

  test('has files that can be read again, and are changed only when that is asked for', async () => {
    const compared = await jsonOf('read-again', '1', '--encoding', 'KOI8-R')
    expect(compared).toMatchObject({ fileId: 1, encodingNow: 'KOI8-R', unchanged: 0, isApplied: false })
    expect((await jsonOf('search', 'мост')).total).toBe(1)
    const { code, stdout } = await inLibrary('read-again', '1', '--encoding', 'KOI8-R', '--apply')
    expect(code).toBe(0)
    expect(stdout).toContain('Мост открыт')
    expect((await jsonOf('search', 'мост')).total).toBe(0)
  })

  test.each([
    [['report', '99'], 'no longer in the library'],
    [['undo', '99'], 'no longer in the library'],
    [['read-again', '99'], 'no longer in the library'],
  ])('%j fails in one line', async (args, words) => {
    const { code, stdout, stderr } = await inLibrary(...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

test('folders are watched, listed and left', async () => {
  expect((await inLibrary('watch', 'list')).stdout).toContain('No folder')
  expect(await jsonOf('watch', 'add', own.folder)).toEqual({ folder: own.folder, isWatched: true })
  expect(await jsonOf('watch', 'list')).toEqual({ folders: [own.folder] })
  expect((await inLibrary('watch', 'remove', own.folder)).code).toBe(0)
  expect(await jsonOf('watch', 'list')).toEqual({ folders: [] })
  expect((await inLibrary('watch', 'add', join(own.folder, 'nowhere'))).code).toBe(1)
})
