import { describe, expect, test } from 'vitest'
import type { ArticleSummary, TextRange } from '../../../shared/article'
import { judgedLibrary, nameOf } from './judged-library'
import { readTables, shortcomings } from './tables'

// Small libraries, and what people would expect of them, written down before the search was asked.

const FOUND = [
  'word-forms',
  'without-kazakh-letters',
  'names',
  'operators',
  'operators-further',
  'ranking',
  'common-words',
  'names-apart',
  'mixed',
  'further-forms',
  'odd-words',
  'single-forms',
  'russian-nouns',
]

describe.each(FOUND)('%s', page => {
  const { library, rows } = readTables(page)
  const judged = judgedLibrary(library)

  test.each(rows)('$Query finds $Finds', async ({ Query = '', Finds = '' }) => {
    expect(shortcomings(Finds, await judged.names(Query))).toEqual([])
  })
})

/** Words under ranges; the parts of a hyphenated name may be marked one by one. */
const marked = (text: string, ranges: readonly TextRange[]): string =>
  ranges.map(({ start, end }) => text.slice(start, end).replaceAll('-', '·')).join('·') || '·'

describe.each(['marks-of-names', 'marks-of-words'])('%s', page => {
  const { library, rows } = readTables(page)
  const judged = judgedLibrary(library)

  test.each(rows)('$Query marks $Headline and $Text in $Article', async row => {
    const { Query = '', Article = '', Headline = '', Text = '' } = row
    const { id } = await judged.article(Article)
    const opened = await judged.library.openArticle({ id, text: Query, asTyped: [] })
    const { headline, paragraphs } = opened.article
    const texts = paragraphs.map((text, at) => marked(text, opened.paragraphRanges[at] ?? []))
    expect({
      headline: marked(headline ?? '', opened.headlineRanges),
      text: texts.filter(words => words !== '·').join('·') || '·',
    }).toEqual({ headline: Headline.replaceAll('-', '·'), text: Text.replaceAll('-', '·') })
  })

  test.each(rows)(
    '$Query marks $Headline in the list',
    async ({ Query = '', Article = '', Headline = '' }) => {
      const found = (await judged.find(Query)).articles.find(each => nameOf(each) === Article)
      expect(marked(found?.title.text ?? '', found?.title.ranges ?? [])).toBe(Headline.replaceAll('-', '·'))
    },
  )
})

describe('snippets', () => {
  const { library, rows } = readTables('snippets')
  const judged = judgedLibrary(library)

  test.each(rows)(
    '$Query shows “$Snippet” of $Article',
    async ({ Query = '', Article = '', Snippet = '' }) => {
      const found = (await judged.find(Query)).articles.find(each => nameOf(each) === Article)
      expect(found?.snippet.text).toContain(Snippet)
      expect(found?.snippet.ranges).not.toEqual([])
    },
  )
})

/** The first word that is marked in the text of an article of the list, else in its headline. */
const firstMark = (article: ArticleSummary | undefined): string | undefined =>
  [article?.snippet, article?.title]
    .flatMap(part => part?.ranges.map(({ start, end }) => part.text.slice(start, end).toLowerCase()) ?? [])
    .at(0)

describe.each(['typing-errors', 'typing-errors-in-names'])('%s', page => {
  const { library, rows } = readTables(page)
  const judged = judgedLibrary(library)

  test.each(rows.filter(({ Asks }) => Asks !== undefined))(
    '$Query asks for $Asks',
    async ({ Query = '', Asks = '' }) => {
      const { reading, articles } = await judged.find(Query)
      const asked = reading.unknown.flatMap(word => word.similar.slice(0, 1))
      if (Asks === '-') expect(asked).toEqual([])
      else expect(Asks.split('/')).toContain(asked[0] ?? firstMark(articles[0]))
    },
  )

  const whole = rows.filter(({ Becomes }) => Becomes !== undefined)
  if (whole.length === 0) return
  test.each(whole)('$Query becomes $Becomes', async ({ Query = '', Becomes = '' }) => {
    const { reading } = await judged.find(Query)
    expect(reading.unknown.map(word => word.corrected)).toEqual([Becomes])
    expect((await judged.find(Becomes)).total).toBeGreaterThan(0)
  })
})
