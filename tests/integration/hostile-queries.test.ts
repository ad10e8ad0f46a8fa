import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Library, openLibrary } from '../../electron/core/library'
import { EVERYTHING, MAX_QUERY_LENGTH } from '../../shared/find'

// Whatever is typed, the library answers: with articles or without.

let folder: string
let library: Library
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  await new Promise<void>(done => {
    library = openLibrary(
      { folder, seedFolder: resolve('seeds'), appVersion: '0', threadFolder: resolve('out/main') },
      event => {
        if (event.kind === 'import-finished') done()
      },
    )
  })
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true, force: true })
})

const find = (text: string) =>
  library.findArticles({ ...EVERYTHING, text, sort: 'relevance', alphabet: 'kk', from: 0, limit: 30 })

async function expectAnswered(text: string): Promise<void> {
  const found = await find(text)
  expect(found.articles.length).toBe(Math.min(found.total, 30))
  expect((await library.countFacets({ ...EVERYTHING, text })).all).toBe(found.total)
  for (const { typed } of (await library.explainSearch({ text, asTyped: [] })).words)
    expect(typed).toMatch(/[\p{L}\p{N}]/u)
  const [first] = found.articles
  if (first !== undefined)
    expect((await library.openArticle({ id: first.id, text, asTyped: [] })).article.id).toBe(first.id)
}

test.each([
  "'; DROP TABLE terms; --",
  'NEAR("Almaty" "akim", 5)',
  '{headline body} : Almaty',
  'headline : Almaty OR NOT (akim',
  'Almaty AND NOT',
  '"Almaty',
  '^Almaty + akim*',
  'rowid:1 terms:x rank:bm25(1)',
  '"" OR 1=1',
  '%_\\',
  '* ? [a-z] (.*)+$',
  'Almaty\0akim',
  'Алматы\ud800',
  '\udfff\udfff',
  '\u202eтаиҫ\u202c مرحبا עברית',
  '🏔️👩‍👩‍👧 🇰🇿',
  '-',
  '+-~^*":=',
  '"" "" «»',
  '-Almaty',
  '-"Almaty" -is:unread',
  '+Almaty +nowhere',
  'headline:* tag: before:2025-13-45 is:nothing',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
])('%j is answered', expectAnswered)

const PARTS = [
  ...'аЁйқһabZ19 *+-~^:="“”„«»\\\0\ud83d\u0301\u202e',
  'Almaty',
  'Досаев',
  'headline:',
  'lang:ru',
  '-is:unread',
  'on:2025-02',
  'tag:"',
  '~2',
  '^9',
  ' ',
]

test('whatever is put together of words and signs is answered', async () => {
  const texts = fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map(parts => parts.join(''))
  await fc.assert(fc.asyncProperty(texts, expectAnswered), { numRuns: 300 })
})

test('so is the longest text that may be typed', async () => {
  const units = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 10 })
  const texts = units.map(parts => parts.join('').repeat(MAX_QUERY_LENGTH).slice(0, MAX_QUERY_LENGTH))
  await fc.assert(fc.asyncProperty(texts, expectAnswered), { numRuns: 30 })
})
