import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_QUERY_LENGTH } from '../../shared/find'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()

// What means something to the query language, to FTS5 or to SQL, and what programs trip over.
const HARD = [
  ...[
    '+',
    '-',
    '=',
    '"',
    '“',
    '«',
    '»',
    '*',
    '~',
    '~1',
    '~99',
    '^',
    '^2',
    '^1e9',
    ':',
    'headline:',
    'lang:',
    'tag:',
  ],
  ...[
    'before:',
    'on:2025-13-45',
    'is:unread',
    '-has:note',
    'has:highlight',
    'a*',
    'қ*',
    '=а*',
    '"мен бі',
    '1',
    '٣',
    'ﬁ',
    'ẞ',
    'İ',
  ],
  ...[
    'AND',
    'OR',
    'NOT',
    'NEAR(a b, 3)',
    '{headline} : x',
    '^terms',
    'terms MATCH',
    "'; DROP TABLE words; --",
    '%',
    '_',
  ],
  ...[
    '\0',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200f',
    '\ufeff',
    '😀',
    '👨‍👩‍👧',
    'שלום',
    'مرحبا',
    '\u0301',
    '中文',
    '\n',
    '\t',
    ' ',
  ],
  ...['Алматы', 'облысы', 'news', 'Kazakhstan', 'және', 'ң', "'", '’', 'x'.repeat(300)],
]
const anyQuery = fc.oneof(
  fc.array(fc.constantFrom(...HARD), { maxLength: 20 }).map(parts => parts.join('')),
  fc.array(fc.constantFrom(...HARD), { maxLength: 20 }).map(parts => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.nat(0xffff), { maxLength: 40 }).map(units => String.fromCharCode(...units)),
)

/** Asks everything that can be asked with a text; each answer must fit the others. */
async function ask(text: string): Promise<void> {
  const { library } = own
  const request = { ...everything, text, sort: 'relevance', limit: 30 } as const
  const found = await library.findArticles(request)
  expect(found.articles.length).toBe(Math.min(found.total, 30))
  const ids = found.articles.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { title, snippet } of found.articles) {
    for (const { text: shown, ranges } of [title, snippet]) {
      for (const { start, end } of ranges) expect(0 <= start && start < end && end <= shown.length).toBe(true)
    }
  }
  const { asTyped, filter } = everything
  expect((await library.countFacets({ text, asTyped, filter })).all).toBe(found.total)
  for (const { typed } of (await library.explainSearch({ text, asTyped })).words)
    expect(typed).toMatch(/[\p{L}\p{N}]/u)
  const [first] = ids
  if (first !== undefined)
    expect((await library.openArticle({ id: first, text, asTyped })).article.id).toBe(first)
}

// What somebody would write who knows what is behind the search, or has lost a key.
const WRITTEN = [
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
]

test('what was written to do harm, or by mistake, is answered', async () => {
  await own.bringIn(resolve('seeds'))
  for (const text of WRITTEN) await expect(ask(text), text).resolves.toBeUndefined()
})

test('whatever is typed is answered, and its answers fit each other', async () => {
  await own.bringIn(resolve('seeds'))
  await fc.assert(fc.asyncProperty(anyQuery, ask), { numRuns: 200 })
})

test.each([
  ['one word again and again', 'Алматы '],
  ['words that begin so', 'а* қ* b* '],
  ['misspelt words', 'алмаыт~2 qazaqsatn~2 '],
  ['names', 'Kassym-Jomart Тоқаев Qasymov '],
  ['phrases that do not close', '"қала "'],
  ['what is not wanted', '-а -б '],
  ['letters without a space', 'ә'],
  ['signs', '+-=*~^:"'],
  ['boosts', 'алматы^100 '],
])('a query as long as can be is answered: %s', async (_, part) => {
  await own.bringIn(resolve('seeds'))
  await ask(part.repeat(MAX_QUERY_LENGTH).slice(0, MAX_QUERY_LENGTH))
})

test('so is whatever else is as long', async () => {
  await own.bringIn(resolve('seeds'))
  const units = fc.array(fc.constantFrom(...HARD), { minLength: 1, maxLength: 10 })
  const texts = units.map(parts => parts.join('').repeat(MAX_QUERY_LENGTH).slice(0, MAX_QUERY_LENGTH))
  await fc.assert(fc.asyncProperty(texts, ask), { numRuns: 30 })
})
