import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { FileId } from '../../shared/ids'
import { NO_SOURCE } from './copies/texts-for-tests'
import { following, openSearch, settling } from './follow'
import { EVERY_ID } from './search/postings'
import type { SearchIndex } from './search/search-index'
import { insertArticle, readArticlesAfter } from './store/articles'
import { openLibraryDatabase } from './store/database'
import { discardFile } from './store/discarded'
import { beginFile, finishFile } from './store/files'
import { hideFiles, showFiles } from './store/listing'

/** More than are settled at once. */
const MANY = 520
const NOW = 1_700_000_000_000

let library: ReturnType<typeof openLibraryDatabase>
let index: SearchIndex

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  library = openLibraryDatabase(folder)
  index = openSearch(library, folder).index
  onTestFinished(() => {
    index.close()
    library.close()
    rmSync(folder, { recursive: true, force: true })
  })
})

/** A word of letters alone: numbers are looked at in their own way. */
const wordOf = (number: number) =>
  number.toString(26).replace(/\d/gu, digit => 'qrstuvwxyz'.charAt(Number(digit)))
/** In the text of one number alone. */
const ownWord = (number: number) => `own${wordOf(number)}`
/** Words enough to be compared, and few pairs of them in any other text. */
const textOf = (number: number) =>
  [
    ownWord(number),
    ...Array.from({ length: 40 }, (_, at) => wordOf((number * 211 + at * at * 37) % 599)),
  ].join(' ')

function begun(name: string, texts: readonly string[]): { file: FileId; ids: number[] } {
  const facts = { name, byteCount: 1, encoding: 'UTF-8', parserVersion: 1 } as const
  const file = beginFile(library, { path: `/${name}`, hash: name, ...facts })
  const ids = texts.map((text, ordinal) => {
    const lines = { first: ordinal + 1, last: ordinal + 1 }
    const content = {
      headline: null,
      section: null,
      publishedOn: null,
      language: 'en',
    } as const
    const article = { ...content, paragraphs: [text], source: NO_SOURCE, doubts: [], lines }
    return insertArticle(library, file, ordinal, article).id
  })
  return { file, ids }
}

function broughtIn(name: string, texts: readonly string[]) {
  const added = begun(name, texts)
  finishFile(library, added.file, NOW)
  follow()
  return added
}

const follow = () => {
  for (const _ of following(library, index));
}
const settle = () => {
  for (const _ of settling(library, index));
}
const many = Array.from({ length: MANY }, (_, number) => textOf(number))
const found = (word: string) => [...(index.match(index.read({ text: `=${word} `, asTyped: [] })).ids ?? [])]
const pairs = () => index.nearCopyPairs(0, Number.MAX_SAFE_INTEGER)
const unsettled = () => index.unsettled(EVERY_ID, 2 * MANY)

test('what comes in after a large file was given up is found before that is taken out, and is no copy of it', () => {
  const { file, ids } = broughtIn('large', many)
  discardFile(library, file)
  const small = broughtIn('small', [textOf(5), textOf(9_000)])
  expect(found(ownWord(9_000))).toEqual([small.ids[1]])
  expect(unsettled()).toEqual(ids)
  expect(pairs()).toEqual([])
  settle()
  expect(unsettled()).toEqual([])
  expect(ids.filter(id => index.has(id))).toEqual([])
  expect(found(ownWord(5))).toEqual([small.ids[0]])
  expect(index.check()).toEqual([])
})

test('a large file that is hidden and shown again has its words at once, and its copies when they are settled', () => {
  const [earlier] = broughtIn('earlier', [textOf(5)]).ids
  const { file, ids } = broughtIn(
    'large',
    many.map(text => `${text} more`),
  )
  const copies = [{ id: ids[5], earlierId: earlier }]
  expect(pairs()).toEqual(copies)
  hideFiles(library, [file], NOW)
  follow()
  expect(pairs()).toEqual([])
  settle()
  const before = index.copiesEdition
  library.transaction(() => showFiles(library, [file]))()
  follow()
  expect(found(ownWord(9))).toEqual([ids[9]])
  expect(pairs()).toEqual([])
  settle()
  expect(pairs()).toEqual(copies)
  expect(index.copiesEdition).toBeGreaterThan(before)
})

test('few articles are settled at once', () => {
  const { file, ids } = broughtIn('small', many.slice(0, 20))
  discardFile(library, file)
  follow()
  expect(unsettled()).toEqual([])
  expect(ids.filter(id => index.has(id))).toEqual([])
})

test('articles that were added while they came in, and are given up before they are kept, leave nothing', () => {
  const [kept] = broughtIn('kept', [textOf(9_000)]).ids
  const { file, ids } = begun('large', many)
  finishFile(library, file, NOW)
  index.add(readArticlesAfter(library, index.followed().article, MANY))
  expect(found(ownWord(5))).toEqual([ids[5]])
  discardFile(library, file)
  follow()
  expect(index.followed().article).toBe(kept)
  expect(found(ownWord(5))).toEqual([])
  expect(unsettled()).toEqual([])
})
