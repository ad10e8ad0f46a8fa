import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import lunr from 'lunr'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDump } from '../../electron/core/dump/parse-dump'
import type { ParsedArticle } from '../../electron/core/dump/parsed-article'
import { type Library, openLibrary } from '../../electron/core/library'
import { indexedWord } from '../../electron/core/search/indexed-term'
import { analyse } from '../../electron/core/text/analyse'
import { LANGUAGES } from '../../shared/article'
import { EVERYTHING } from '../../shared/find'

// lunr reads the same queries and searches the same articles: what it finds, the library must find, and no more. It is
// given the words as our own analysis has them, since lunr knows one language an index.

const seeds = resolve('seeds')
const articles = readdirSync(seeds)
  .flatMap(name => [...parseDump([readFileSync(join(seeds, name))]).items])
  .flatMap(item => (item.kind === 'article' ? [item.article] : []))

const TEXTS = {
  headline: ({ headline }) => headline,
  body: ({ paragraphs }) => paragraphs.join('\n'),
  section: ({ section }) => section,
  publisher: ({ source }) => source.publisher,
  source: ({ source }) => source.url,
} as const satisfies Record<string, (article: ParsedArticle) => string | null>
const TEXT_FIELDS = ['headline', 'body', 'section', 'publisher', 'source'] as const

const knownTerms = new Set<string>()
function termsOf(text: string | null, article: ParsedArticle): string {
  const terms = [...analyse(text ?? '', article.language)].map(
    word => indexedWord(word, article.language).term,
  )
  for (const term of terms) knownTerms.add(term)
  return terms.join(' ')
}

/** A typed word means any of its terms. lunr finds nothing where a required word has one that no article has. */
function knownTermsOf(token: lunr.Token): lunr.Token[] {
  const terms = LANGUAGES.flatMap(language =>
    [...analyse(token.toString(), language)].map(word => indexedWord(word, language).term),
  )
  const known = terms.filter(term => knownTerms.has(term))
  return (known.length === 0 ? terms.slice(0, 1) : known).map(term => new lunr.Token(term, {}))
}

// lunr takes several tokens for one, which its types do not say.
const meaning = knownTermsOf as unknown as lunr.PipelineFunction
lunr.Pipeline.registerFunction(meaning, 'meaning')

const oracle = lunr(function () {
  this.pipeline.reset()
  this.searchPipeline.reset()
  this.searchPipeline.add(meaning)
  this.ref('id')
  for (const field of [...TEXT_FIELDS, 'lang']) this.field(field)
  for (const [place, article] of articles.entries()) {
    const texts = TEXT_FIELDS.map(field => [field, termsOf(TEXTS[field](article), article)])
    this.add({ id: place + 1, lang: article.language, ...Object.fromEntries(texts) })
  }
})

const lunrFinds = (query: string): number[] =>
  oracle
    .search(query)
    .map(({ ref }) => Number(ref))
    .sort((a, b) => a - b)

let folder: string
let library: Library
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  await new Promise<void>(done => {
    library = openLibrary(
      { folder, seedFolder: seeds, appVersion: '0', threadFolder: resolve('out/main') },
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

/** One word of a query with its signs. */
interface Asked {
  readonly presence: '' | '+' | '-'
  readonly word: string
  readonly rest: string
}

/** Ids of the articles the library finds, without what words stand for in other scripts: ids count from 1 in the order
 *  of the file. A space behind the query says that its last word is finished. */
async function libraryFinds(asked: readonly Asked[]): Promise<number[]> {
  const found = await library.findArticles({
    ...EVERYTHING,
    text: `${queryOf(asked)} `,
    asTyped: asked.map(({ word }) => word),
    sort: 'relevance',
    alphabet: 'en',
    from: 0,
    limit: 500,
  })
  return found.articles.map(({ id }) => Number(id)).sort((a, b) => a - b)
}

const typed = ({ presence, rest }: Asked) => presence + rest
const queryOf = (asked: readonly Asked[]) => asked.map(typed).join(' ')

// Words of the articles as they stand in them, and some that stand nowhere.
const words = [
  ...new Set(
    articles.flatMap(article =>
      TEXT_FIELDS.flatMap(field => [...analyse(TEXTS[field](article) ?? '', article.language)]).map(
        ({ form }) => form,
      ),
    ),
  ),
]
const common = words.filter(word => lunrFinds(`+${word}`).length > 3)

const aWord = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...common) },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom('nowhere', 'нигде', 'ешқайда') },
)
const boost = fc.constantFrom('', '', '^2', '^10')
const inText = fc
  .tuple(fc.constantFrom('', '', '', ...TEXT_FIELDS.map(field => `${field}:`)), aWord, boost)
  .map(([field, word, by]) => ({ word, rest: `${field}${word}${by}` }))
const inLanguage = fc.constantFrom(...LANGUAGES).map(word => ({ word, rest: `lang:${word}` }))
const some = fc.oneof({ weight: 9, arbitrary: inText }, { weight: 1, arbitrary: inLanguage })
const asked = (presences: readonly Asked['presence'][]) =>
  fc.array(
    fc.tuple(fc.constantFrom(...presences), some).map(([presence, what]) => ({ presence, ...what })),
    { minLength: 1, maxLength: 4 },
  )

test('what must be there and what must not, in any field, is found where lunr finds it', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(asked(['+', '+', '-']), async all => {
      const expected = lunrFinds(queryOf(all))
      expect(await libraryFinds(all)).toEqual(expected)
      found += expected.length
    }),
    { numRuns: 500 },
  )
  expect(found).toBeGreaterThan(500)
})

test('plain words are found where lunr finds all of them, or else most, or half as many', async () => {
  const kinds = { all: 0, most: 0 }
  await fc.assert(
    fc.asyncProperty(asked(['', '', '', '+', '-']), async all => {
      const wanted = all.filter(({ presence }) => presence !== '-')
      const withAll = lunrFinds(
        queryOf(all.map(one => ({ ...one, presence: one.presence === '-' ? '-' : '+' }))),
      )
      kinds[withAll.length > 0 ? 'all' : 'most']++
      expect(await libraryFinds(all)).toEqual(
        withAll.length > 0 || wanted.length === 0 ? withAll : withMost(all, wanted),
      )
    }),
    { numRuns: 500 },
  )
  expect(Math.min(kinds.all, kinds.most)).toBeGreaterThan(50)
})

/** Articles that have the greatest number of the wanted words, or half as many, all that are required and none that is
 *  not wanted. */
function withMost(all: readonly Asked[], wanted: readonly Asked[]): number[] {
  const counts = new Map<number, number>()
  for (const { rest } of wanted)
    for (const id of lunrFinds(`+${rest}`)) counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { presence, rest } of all) {
    const having = new Set(lunrFinds(`+${rest}`))
    for (const id of counts.keys())
      if ((presence === '+' && !having.has(id)) || (presence === '-' && having.has(id))) counts.delete(id)
  }
  const most = Math.max(0, ...counts.values())
  return [...counts].flatMap(([id, count]) => (count * 2 >= most ? [id] : [])).sort((a, b) => a - b)
}
