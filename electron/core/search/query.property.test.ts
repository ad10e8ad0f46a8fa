import fc from 'fast-check'
import lunr from 'lunr'
import { expect, test } from 'vitest'
import { analyseTyped } from '../text/analyse'
import { FIELDS, parseQuery, TOLD_FIELDS } from './query'
import { pieces } from './query-pieces'

const LETTERS = [...'aZéßкЁйҚіұһעض中😀𐐷', 'и\u0306']
const SIGNS = [...'+-:=*~^"“”„«»\\ \n\u00a0.,()/1902']
const NAMES = ['headline:', 'LANG:', 'tag:', 'is:unread', 'has:', 'before:', 'on:2025-02', 'nowhere:', '://']
const HOSTILE = [
  '\0',
  '\ud800',
  '\udfff',
  '\u202e',
  '\ufeff',
  "'; DROP TABLE terms; --",
  'NEAR("a" "b", 5)',
  '{headline body} : a',
  'a AND NOT (b OR c)',
  '"" OR 1=1',
  '%_',
]
const typed = fc.oneof(
  fc.array(fc.constantFrom(...LETTERS, ...SIGNS, ...NAMES, ...HOSTILE)).map(parts => parts.join('')),
  fc.array(fc.constantFrom(...SIGNS)).map(parts => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat({ max: 0xffff })).map(units => String.fromCharCode(...units)),
)
const long = fc
  .tuple(fc.array(fc.constantFrom(...LETTERS, ...SIGNS, ...NAMES, ...HOSTILE), { minLength: 1 }), typed)
  .map(([unit, end]) => (unit.join('').repeat(10_000).slice(0, 10_000) + end).slice(-10_000))

function expectBounded(text: string) {
  const { clauses, conditions } = parseQuery(text)
  expect(clauses.length).toBeLessThanOrEqual(32)
  expect(conditions.length).toBeLessThanOrEqual(32)
  expect(clauses.flatMap(({ words }) => words).length).toBeLessThanOrEqual(64)
  for (const { words, fields, typos, boost, isExact, isPhrase } of clauses) {
    expect(words.length).toBeGreaterThan(0)
    expect(fields.length).toBeGreaterThan(0)
    expect([0, 1, 2]).toContain(typos)
    expect(boost).toBeGreaterThanOrEqual(1)
    expect(boost).toBeLessThanOrEqual(100)
    expect(isExact || !isPhrase).toBe(true)
    expect(isExact && typos > 0).toBe(false)
  }
}

test('whatever is typed is a query whose parts are bounded', () => {
  fc.assert(fc.property(typed, expectBounded), { numRuns: 1_000 })
  fc.assert(fc.property(long, expectBounded), { numRuns: 50 })
})

test('the same text is always the same query, whatever is read in between', () => {
  fc.assert(
    fc.property(typed, typed, (text, other) => {
      const query = parseQuery(text)
      parseQuery(other)
      expect(parseQuery(text)).toEqual(query)
    }),
  )
})

const bare = (text: string) => text.replaceAll(/[\s"“”„«»]/gu, '')

test('each character but for spaces and quotes is in one piece, and pieces keep their order', () => {
  fc.assert(
    fc.property(fc.oneof(typed, long), text => {
      const read = [...pieces(text)].map(piece =>
        piece.kind === 'quoted' ? piece.head + piece.inner + piece.tail : piece.text,
      )
      expect(bare(read.join(''))).toBe(bare(text))
      expect(read.join('').length).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 300 },
  )
})

const plainWord = fc.constantFrom(
  'Жаңа',
  'Kassym-Jomart',
  'Досаевтың',
  "Kazakhstan's",
  '№3/469',
  'йод',
  'x',
  '(7,5)',
)
const apart = fc.constantFrom(' ', ', ', ' – ', '\n', '\u00a0', '. ')

test('text without operators means exactly its words', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(plainWord, apart), { maxLength: 16 }), parts => {
      const text = parts.flat().join('')
      const query = parseQuery(text)
      expect(query.clauses.flatMap(({ words }) => words)).toEqual(analyseTyped(text))
      expect(query.conditions).toEqual([])
      expect(query.isPlain).toBe(false)
      const isPlainClause = query.clauses.every(
        clause =>
          !clause.isExcluded &&
          !clause.isRequired &&
          !clause.isPrefix &&
          !clause.isPhrase &&
          !clause.isExact &&
          clause.fields.length >= TOLD_FIELDS.length,
      )
      expect(isPlainClause).toBe(true)
    }),
  )
})

/** The part of lunr that its types leave out. */
interface LunrParser {
  readonly QueryParser: new (
    text: string,
    query: lunr.Query,
  ) => { parse(): { readonly clauses: readonly LunrClause[] } }
}
interface LunrClause {
  readonly term: string
  readonly fields: readonly string[]
  readonly presence: number
  readonly editDistance?: number
  readonly boost: number
}
const { QueryParser } = lunr as unknown as LunrParser

const letters = fc
  .array(fc.constantFrom(...'abzéкйҚіұһעض中12'), { minLength: 1, maxLength: 8 })
  .map(all => all.join(''))
const inLunrsLanguage = fc
  .tuple(
    fc.constantFrom('', '+', '-'),
    fc.constantFrom('', ...FIELDS.map(field => `${field}:`)),
    fc.oneof(
      letters,
      letters.map(word => `\\+${word}`),
    ),
    fc.constantFrom('', '*'),
    fc.array(
      fc.oneof(
        fc.nat({ max: 2 }).map(typos => `~${typos}`),
        fc.integer({ min: 1, max: 100 }).map(boost => `^${boost}`),
      ),
      { maxLength: 3 },
    ),
  )
  .map(parts => parts.flat().join(''))

// Of more beginnings and misspelt words the first four alone are taken as such.
test("what is in lunr's language is read as lunr reads it", () => {
  fc.assert(
    fc.property(fc.array(inLunrsLanguage, { minLength: 1, maxLength: 4 }), words => {
      const text = `${words.join(' ')} `
      const { clauses } = new QueryParser(text, new lunr.Query([...FIELDS])).parse()
      const query = parseQuery(text)
      expect(query.isPlain).toBe(false)
      expect(
        query.clauses.map(clause => ({
          term: `${clause.typed.toLowerCase()}${clause.isPrefix ? '*' : ''}`,
          fields: clause.fields.length === TOLD_FIELDS.length ? FIELDS : clause.fields,
          isExcluded: clause.isExcluded,
          isRequired: clause.isRequired,
          typos: clause.typos,
          boost: clause.boost,
        })),
      ).toEqual(
        clauses.map(({ term, fields, presence, editDistance, boost }) => ({
          term,
          fields,
          isExcluded: presence === lunr.Query.presence.PROHIBITED,
          isRequired: presence === lunr.Query.presence.REQUIRED,
          typos: editDistance ?? 0,
          boost,
        })),
      )
    }),
    { numRuns: 500 },
  )
})
