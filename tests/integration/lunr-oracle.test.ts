import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import lunr from 'lunr'
import { expect, test } from 'vitest'
import { parseDump } from '../../electron/core/dump/parse-dump'
import type { ParsedArticle } from '../../electron/core/dump/parsed-article'
import { indexedWord } from '../../electron/core/search/indexed-term'
import { FIELDS, type Field } from '../../electron/core/search/query'
import { analyse } from '../../electron/core/text/analyse'
import { LANGUAGES, type Language } from '../../shared/article'
import { bare } from '../../shared/bare-letters'
import { MAX_ROWS } from '../../shared/find'
import { everything, libraryForEachTest } from '../opened-library'

// lunr.Index, given the same terms, must find the same articles: it is the reference for what a query means. lunr reads
// the query, completes words and mends spellings. What differs by design:
// - plain words are all meant, as if each had a `+`, where lunr wants one of them;
// - a word is looked for by its stems in three languages, where lunr has one pipeline;
// - `*` and `~` are about words as they are written, and then mean all forms of these, where lunr's are about stems; and
//   Kazakh letters count as the ones that stand for them on a Russian keyboard;
// - where nothing has all words, what has most of them is found, and what has half as many;
// - what a word stands for in other scripts comes behind, which is taken off here;
// - a language is looked for by `lang:` alone.

const seeds = resolve('seeds')
const articles = readdirSync(seeds)
  .flatMap(name => [...parseDump([readFileSync(join(seeds, name))]).items])
  .flatMap(item => (item.kind === 'article' ? [item.article] : []))

const WORD_FIELDS = FIELDS.filter(field => field !== 'lang')
const textsOf = ({
  headline,
  paragraphs,
  section,
  source,
  language,
}: ParsedArticle): Record<Field, string> => ({
  headline: headline ?? '',
  body: paragraphs.join('\n'),
  section: section ?? '',
  publisher: source.publisher ?? '',
  source: source.url ?? '',
  lang: language ?? '',
})
const termsOf = (text: string, language: Language | null) =>
  [...analyse(text, language)].map(word => indexedWord(word, language))
const known = articles.flatMap(article =>
  WORD_FIELDS.flatMap(field => termsOf(textsOf(article)[field], article.language)),
)
const forms = [...new Set(known.map(({ form }) => form))].sort()
const termsOfForm = Map.groupBy(known, ({ form }) => form)

const oracle = lunr(function () {
  this.pipeline.reset()
  this.searchPipeline.reset()
  this.ref('place')
  for (const field of FIELDS) this.field(field)
  for (const [place, article] of articles.entries()) {
    const texts = textsOf(article)
    const terms = WORD_FIELDS.map(field => [
      field,
      termsOf(texts[field], article.language)
        .map(({ term }) => term)
        .join(' '),
    ])
    this.add({ place, lang: texts.lang, ...Object.fromEntries(terms) })
  }
})

/** The part of lunr that its types leave out. */
interface Lunr {
  readonly QueryParser: new (
    text: string,
    query: lunr.Query,
  ) => { parse(): { readonly clauses: readonly Clause[] } }
  readonly TokenSet: {
    fromArray(words: readonly string[]): TokenSet
    fromString(text: string): TokenSet
    fromFuzzyString(text: string, distance: number): TokenSet
  }
}
interface Clause {
  readonly term: string
  readonly fields: readonly Field[]
  readonly presence: number
  readonly editDistance?: number
}
interface TokenSet {
  intersect(other: TokenSet): TokenSet
  toArray(): string[]
}
const { QueryParser, TokenSet } = lunr as unknown as Lunr

const allForms = TokenSet.fromArray(forms)
const bareForms = Map.groupBy(forms, bare)
const allBare = TokenSet.fromArray([...bareForms.keys()].sort())

/** Forms of the articles that a clause means besides the one that is typed. */
function furtherForms({ term, editDistance = 0 }: Clause): string[] {
  if (term.endsWith('*')) return allForms.intersect(TokenSet.fromString(term)).toArray()
  if (editDistance === 0) return []
  const fuzzy = TokenSet.fromFuzzyString(bare(term), editDistance)
  return allBare
    .intersect(fuzzy)
    .toArray()
    .flatMap(form => bareForms.get(form) ?? [])
}

/** Where a clause is looked for: a word that names no field is in addresses only where it has a digit. */
function fieldsOf({ term, fields }: Clause): readonly Field[] {
  if (fields.length === 1) return fields
  return /\p{N}/u.test(term) ? WORD_FIELDS : WORD_FIELDS.filter(field => field !== 'source')
}

function clauseFinds(clause: Clause): Set<number> {
  const typed = LANGUAGES.flatMap(language => termsOf(clause.term, language).map(({ term }) => term))
  const further = furtherForms(clause).flatMap(form => termsOfForm.get(form) ?? [])
  const fields = fieldsOf(clause)
  const found = new Set<number>()
  for (const term of new Set([...typed, ...further.map(each => each.term)])) {
    const hits = oracle.query(query => query.term(term, { fields: [...fields], usePipeline: false }))
    for (const { ref } of hits) found.add(Number(ref))
  }
  return found
}

interface Found {
  /** Places of the articles, rising. */
  readonly places: readonly number[]
  /** Whether nothing has all words. */
  readonly isMost: boolean
}

function oracleFinds(text: string): Found {
  const { clauses } = new QueryParser(text, new lunr.Query([...FIELDS])).parse()
  const { REQUIRED, PROHIBITED } = lunr.Query.presence
  const answers = clauses.map(clause => ({ own: clauseFinds(clause), presence: clause.presence }))
  const wanted = answers.filter(({ presence }) => presence !== PROHIBITED)
  const wantedAt = (place: number) => wanted.filter(({ own }) => own.has(place)).length
  const places = [...articles.keys()].filter(place =>
    answers.every(({ own, presence }) => presence !== PROHIBITED || !own.has(place)),
  )
  const withAll = places.filter(place => wantedAt(place) === wanted.length)
  if (withAll.length > 0) return { places: withAll, isMost: false }
  const withRequired = places.filter(place =>
    wanted.every(({ own, presence }) => presence !== REQUIRED || own.has(place)),
  )
  const most = Math.max(0, ...withRequired.map(wantedAt))
  return {
    places: withRequired.filter(place => most > 0 && wantedAt(place) * 2 >= most),
    isMost: most > 0,
  }
}

const anyWord = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...forms.filter(form => form.length > 1)) },
  { weight: 1, arbitrary: fc.constantFrom('nowhere', 'нигде', 'ешқайда') },
)
const anyTail = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('~1', '^3', '~1^2') },
)
const wholeWord = fc.tuple(anyWord, anyTail).map(parts => parts.join(''))
const beginning = fc
  .tuple(anyWord, fc.integer({ min: 4, max: 12 }))
  .filter(([word, length]) => word.length > length)
  .map(([word, length]) => `${[...word.slice(0, length)].join('')}*`)
const fieldOf = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constantFrom(...WORD_FIELDS.map(field => `${field}:`)) },
)
const clauseOf = (presences: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...presences), fieldOf, fc.oneof({ weight: 3, arbitrary: wholeWord }, beginning))
    .map(parts => parts.join(''))
const anyQuery = fc
  .tuple(
    fc.array(clauseOf(['', '', '+']), { minLength: 1, maxLength: 2 }),
    fc.array(fc.oneof(clauseOf(['', '+', '-']), fc.constantFrom('lang:kk', 'lang:en', '-lang:ru')), {
      maxLength: 2,
    }),
  )
  .map(([first, more]) => [...first, ...more].join(' '))

const own = libraryForEachTest()

/** What the library finds; ids count from 1 in the order of the file. */
async function libraryFinds(text: string): Promise<Found> {
  const asTyped = text
    .split(' ')
    .map(part => part.replace(/^[+-]?(?:\p{Ll}+:)?/u, '').replace(/[*~^].*$/u, ''))
  const request = { ...everything, sort: 'newest', limit: MAX_ROWS, text: `${text} `, asTyped } as const
  const { articles: found, reading } = await own.library.findArticles(request)
  return { places: found.map(({ id }) => id - 1).sort((a, b) => a - b), isMost: reading.most !== null }
}

test('the library finds the articles that lunr finds, whatever is asked in its language', async () => {
  await own.bringIn(seeds)
  const finding = { all: 0, most: 0 }
  await fc.assert(
    fc.asyncProperty(anyQuery, async query => {
      const expected = oracleFinds(query)
      expect([query, await libraryFinds(query)]).toEqual([query, expected])
      if (expected.places.length > 0) finding[expected.isMost ? 'most' : 'all']++
    }),
    { numRuns: 600 },
  )
  expect(Math.min(finding.all, finding.most)).toBeGreaterThan(100)
})

test('each word by itself is found where lunr finds it', async () => {
  await own.bringIn(seeds)
  for (const word of forms.filter((_, place) => place % 5 === 0)) {
    expect([word, await libraryFinds(word)]).toEqual([word, oracleFinds(word)])
  }
})
