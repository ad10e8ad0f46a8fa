import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LibraryShelf } from '../../electron/core/find-shelf'
import { openSearch } from '../../electron/core/follow'
import { openLibraryDatabase } from '../../electron/core/store/database'
import { takeKeptShelf } from '../../electron/core/store/kept-shelf'
import type { Shelf } from '../../electron/core/store/shelf'
import { EVERYTHING, NO_FILTER } from '../../shared/find'
import { RU } from '../bridge-releases'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()
const folder = () => join(own.folder, 'library')
const shelfPath = () => join(folder(), 'shelf.bin')

const BRIDGE = RU.split('\n')[1] ?? ''
/** Those with odd numbers are near copies of each other. */
const article = (n: number) =>
  `Park number ${n} opened 14.02.2025\n${n % 2 === 1 ? BRIDGE : `The park number ${n} was opened today.`}\nSource : https://www.gov.kz/memleket/entities/almaty/press/news/details/${n}\n`
const dump = (first: number, count: number) =>
  Array.from({ length: count }, (_, place) => article(first + place)).join('')

const rowsOf = (shelf: Shelf) =>
  Array.from({ length: shelf.size }, (_, row) => ({
    id: shelf.ids[row],
    section: shelf.sections.at(row),
    publisher: shelf.publishers.at(row),
    language: shelf.languages.at(row),
    file: shelf.files.at(row),
    day: shelf.days.at(row),
    doubts: shelf.doubts.at(row),
    tags: shelf.tags.at(row),
    marks: shelf.marks.at(row),
  }))

/** What a closed library has left, the shelf that is made of it, and what it should be. */
function leftAndTrue() {
  const db = openLibraryDatabase(folder())
  const left = takeKeptShelf(db, folder())
  const { index } = openSearch(db, folder())
  const taken = new LibraryShelf(db, index, left).current
  const truth = new LibraryShelf(db, index, null).current
  index.close()
  db.close()
  return { left, taken, truth }
}

test('a library that is closed leaves its shelf, which the next opening takes', async () => {
  await own.bringIn(own.write('parks.txt', dump(1, 5)))
  await own.library.close()
  const { left, taken, truth } = leftAndTrue()
  expect(left).not.toBeNull()
  expect(taken).toBe(left?.shelf)
  expect(rowsOf(taken)).toEqual(rowsOf(truth))
  expect(taken.fileNames).toEqual(truth.fileNames)
})

test('a shelf that nothing has changed is not written anew', async () => {
  await own.bringIn(own.write('parks.txt', dump(1, 2)))
  await own.reopen()
  await own.library.findArticles(everything)
  const before = readFileSync(shelfPath())
  await own.reopen()
  await own.library.close()
  expect(readFileSync(shelfPath()).equals(before)).toBe(true)
  expect(leftAndTrue().left).not.toBeNull()
})

test('while a library is open, what was kept counts for nothing', async () => {
  await own.bringIn(own.write('parks.txt', dump(1, 2)))
  await own.library.close()
  leftAndTrue()
  // Taken once and not given back, as by a program that was killed.
  expect(leftAndTrue().left).toBeNull()
})

test.each([
  ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['has one bit changed', (bytes: Buffer) => flipped(bytes, bytes.length - 1)],
  ['has one bit of its beginning changed', (bytes: Buffer) => flipped(bytes, 40)],
  ['is of another version', (bytes: Buffer) => flipped(bytes, 4)],
  ['is empty', () => Buffer.alloc(0)],
  ['is none at all', () => Buffer.from('a text file that somebody put there')],
])('a kept shelf that %s is passed over', async (_, spoil) => {
  await own.bringIn(own.write('parks.txt', dump(1, 3)))
  await own.library.close()
  writeFileSync(shelfPath(), spoil(readFileSync(shelfPath())))
  await own.reopen()
  expect((await own.library.findArticles(everything)).total).toBe(3)
  expect((await own.library.countFacets(EVERYTHING)).publishers).toEqual([{ value: 'almaty', count: 3 }])
})

const flipped = (bytes: Buffer, at: number) => {
  const changed = Buffer.from(bytes)
  changed.writeUInt8((bytes[at] ?? 0) ^ 1, at)
  return changed
}

test('a kept shelf that is missing, or a folder, is passed over', async () => {
  await own.bringIn(own.write('parks.txt', dump(1, 3)))
  await own.library.close()
  rmSync(shelfPath())
  await own.reopen()
  expect((await own.library.findArticles(everything)).total).toBe(3)
})

test('the shelf of an earlier state of the library is not taken for the present one', async () => {
  await own.bringIn(own.write('parks.txt', dump(1, 2)))
  await own.library.close()
  const earlier = readFileSync(shelfPath())
  await own.reopen()
  await own.bringIn(own.write('more.txt', dump(10, 2)))
  await own.library.close()
  writeFileSync(shelfPath(), earlier)
  await own.reopen()
  expect((await own.library.findArticles(everything)).total).toBe(4)
})

test('an index that was made anew makes the shelf be read anew', async () => {
  await own.bringIn(own.write('parks.txt', dump(1, 2)))
  await own.library.close()
  rmSync(join(folder(), 'index.db'))
  await own.reopen()
  expect((await own.library.findArticles({ ...everything, text: 'park ' })).total).toBe(2)
  await own.library.close()
  expect(existsSync(shelfPath())).toBe(true)
  const { taken, truth } = leftAndTrue()
  expect(rowsOf(taken)).toEqual(rowsOf(truth))
})

test('a mark on an exact copy shows at the article that is listed for it', async () => {
  await own.bringIn(own.write('parks.txt', dump(1, 1)))
  await own.bringIn(own.write('again.txt', `Preface of another file 13.02.2025\nIt is new.\n${article(1)}`))
  const opened = await own.articleOf('"park number"')
  const copy = opened.copies.find(({ similarity }) => similarity === 1)
  if (copy === undefined) throw new Error('There is no copy')
  await own.library.setBookmarked({ ids: [copy.id], on: true })
  const filter = { ...NO_FILTER, isBookmarked: true }
  expect((await own.library.findArticles({ ...everything, filter })).total).toBe(1)
})

test('the doubt of a near copy goes and comes with the article that it is a copy of', async () => {
  const { importId } = await own.bringIn(own.write('first.txt', article(1)))
  await own.bringIn(own.write('second.txt', article(3)))
  const copies = async () =>
    (await own.library.countFacets(EVERYTHING)).doubts.find(({ value }) => value === 'duplicate')?.count ?? 0
  expect(await copies()).toBe(1)
  for (const on of [true, false]) {
    await own.library.setImportUndone({ importId, on })
    await expect.poll(copies, { timeout: 60_000 }).toBe(on ? 0 : 1)
    await own.library.close()
    const { taken, truth } = leftAndTrue()
    expect(rowsOf(taken)).toEqual(rowsOf(truth))
    await own.reopen()
    expect(await copies()).toBe(on ? 0 : 1)
  }
})

// What a person may do, in any order; numbers choose among the articles and imports there are.
const operations = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'bring-in',
      'undo',
      'redo',
      'read',
      'bookmark',
      'tag',
      'note',
      'dismiss',
      'part',
      'reopen',
      'remember',
      'read-again',
    ),
    which: fc.nat(50),
    other: fc.nat(50),
    on: fc.boolean(),
  }),
  { minLength: 4, maxLength: 12 },
)

test('whatever was done, the shelf that is kept is the one that would be read anew', async () => {
  let files = 0
  const bringIn = async (which: number) => {
    files++
    await own.bringIn(own.write(`file ${files}.txt`, dump(which % 5, 3)))
  }
  const readAgain = async (which: number, on: boolean) => {
    const { files } = await own.library.countFacets(EVERYTHING)
    const fileId = files[which % files.length]?.value
    if (fileId) await own.library.readAgain({ fileId, encoding: on ? 'KOI8-R' : null })
  }
  await bringIn(0)
  const run = async ({
    kind,
    which,
    other,
    on,
  }: {
    kind: string
    which: number
    other: number
    on: boolean
  }) => {
    const { library } = own
    const { articles } = await library.findArticles(everything)
    const id = articles[which % articles.length]?.id
    const otherId = articles[other % articles.length]?.id
    const imports = await library.listImports({})
    const importId = imports[which % imports.length]?.importId
    if (kind === 'bring-in') await bringIn(which)
    if (importId !== undefined && (kind === 'undo' || kind === 'redo'))
      await library.setImportUndone({ importId, on: kind === 'undo' })
    if (kind === 'read-again') await readAgain(which, on)
    if (kind === 'reopen') await own.reopen()
    if (kind === 'remember') await library.rememberSearch({ text: `search ${which}` })
    if (id === undefined || otherId === undefined) return
    if (kind === 'read') await library.setRead({ ids: [id, otherId], on })
    if (kind === 'bookmark') await library.setBookmarked({ ids: [id], on })
    if (kind === 'tag')
      await library.setTagged({ ids: [id, otherId], tag: on ? 'Мост' : 'budget', on: other > 9 })
    if (kind === 'note') await library.setNote({ id, note: on ? 'To be asked' : null })
    if (kind === 'part') await library.setSame({ id, otherId, isSame: on })
    if (kind === 'dismiss') {
      const { article } = await library.openArticle({ id, text: '', asTyped: [] })
      for (const { kind, evidence } of article.doubts)
        await library.setDoubtDismissed({ id, kind, evidence, on })
    }
  }
  await fc.assert(
    fc.asyncProperty(operations, async done => {
      try {
        for (const operation of done) await run(operation)
        const { total } = await own.library.findArticles(everything)
        await own.library.close()
        const { taken, truth } = leftAndTrue()
        expect(truth.size).toBe(total)
        expect(rowsOf(taken)).toEqual(rowsOf(truth))
      } finally {
        await own.reopen()
      }
    }),
    { numRuns: 8 },
  )
})
