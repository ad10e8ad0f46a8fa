import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../shared/article'
import { analyse } from '../text/analyse'
import { nameKey } from '../text/name-key'
import { formsAt, type Indexed, type IndexRows, IndexRowWriter, namedAt, vagueAt } from './index-rows'
import { indexedWord, languageTerm } from './indexed-term'
import { FIELDS } from './query'

const article = (headline: string | null, paragraphs: string[], language: Indexed['language']): Indexed => ({
  headline,
  paragraphs,
  language,
  section: 'Жаңалықтар',
  publishedOn: '2025-02-14',
  source: { url: 'https://www.gov.kz/1', publisher: null, releaseId: null, language: null },
})

const text = (rows: IndexRows, from: number, to: number) =>
  new TextDecoder().decode(rows.text.slice(from, to))

/** The columns of each article and its distinct words, as they can be read from the rows. */
const readable = (rows: IndexRows) =>
  Array.from(rows.wordEnds, (end, place) => ({
    columns: FIELDS.map((_, field) => {
      const column = place * FIELDS.length + field
      return text(rows, rows.columnEnds[column - 1] ?? 0, rows.columnEnds[column] ?? 0).trim()
    }),
    forms: new Set(new TextDecoder().decode(formsAt(rows, place)).trim().split(' ')),
    words: Array.from(
      rows.words.subarray(rows.wordEnds[place - 1] ?? 0, end),
      word => `${rows.forms[word]} ${rows.terms[word]}`,
    ),
  }))

/** The same by the analysis that reads queries and marks matches. */
function expected({ headline, paragraphs, language, section, source }: Indexed) {
  const spoken = [headline, paragraphs.join('\n'), section]
  const read = (part: string | null, language: Language | null) =>
    [...analyse(part ?? '', language)].map(word => indexedWord(word, language))
  const terms = [
    ...spoken.map(part => read(part, language)),
    // An address is in no language.
    ...[source.publisher, source.url].map(part => read(part, null)),
  ]
  return {
    columns: [...terms.map(column => column.map(({ term }) => term).join(' ')), languageTerm(language)],
    forms: new Set(terms.flat().length === 0 ? [''] : terms.flat().map(({ form }) => form)),
    // Those of the address alone are not among them.
    words: [
      ...new Set(
        terms
          .slice(0, -1)
          .flat()
          .map(({ form, term }) => `${form} ${term}`),
      ),
    ],
  }
}

const anyWords = fc
  .array(
    fc.constantFrom(
      'Almaty',
      'ALMATY',
      'театры',
      'театр',
      'ұлттық',
      "Kazakhstan's",
      'x'.repeat(70),
      '3.8',
      '\u{1D400}',
    ),
    {
      maxLength: 12,
    },
  )
  .map(parts => parts.join(' '))
const anyArticle = fc
  .record({
    headline: fc.option(anyWords),
    paragraphs: fc.array(fc.oneof(anyWords, fc.string({ unit: 'binary' })), { maxLength: 3 }),
    language: fc.option(fc.constantFrom(...LANGUAGES)),
  })
  .map(({ headline, paragraphs, language }) => article(headline, paragraphs, language))

test('rows hold what the analysis of text gives, article by article and batch by batch', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyArticle, { maxLength: 4 }), { maxLength: 3 }), batches => {
      const writer = new IndexRowWriter()
      for (const articles of batches) {
        for (const one of articles) writer.add(one)
        expect(readable(writer.take())).toEqual(articles.map(expected))
      }
    }),
  )
})

test('more words than are remembered are all there', () => {
  const writer = new IndexRowWriter()
  const many = Array.from({ length: 150_000 }, (_, number) => `сөз${number}`).join(' ')
  const one = article('Көп сөз', [many, 'сөз1 сөз2'], 'kk')
  writer.add(one)
  const [row] = readable(writer.take())
  expect(row?.columns).toEqual(expected(one).columns)
  expect(new Set(row?.words)).toEqual(new Set(expected(one).words))
}, 60_000)

test('it is told how often a word is written like a name, small, or neither', () => {
  const writer = new IndexRowWriter()
  writer.add(article(null, ['Бүгін Досаев театрға барды. Театр ашық. А.Тоқаев келді'], 'kk'))
  writer.add(article('Театр туралы', ['ДОСАЕВ театрда. Досаев кетті'], 'kk'))
  writer.add(article('News Of The Day', ['Театр', 'театр және досаев'], 'kk'))
  const rows = writer.take()
  const { forms, keys } = rows
  const of = (form: string) => {
    const word = forms.indexOf(form)
    const count = (at: typeof namedAt) => [0, 1, 2].filter(place => at(rows, place).includes(word)).length
    return { named: count(namedAt), vague: count(vagueAt), key: keys[word] }
  }
  expect(of('досаев')).toEqual({ named: 1, vague: 1, key: nameKey('досаев', 'kk') })
  expect(of('театр')).toEqual({ named: 0, vague: 2, key: nameKey('театр', 'kk') })
  expect(of('тоқаев')).toEqual({ named: 1, vague: 0, key: nameKey('тоқаев', 'kk') })
  expect(of('барды')).toEqual({ named: 0, vague: 0, key: null })
  expect(of('news')).toEqual({ named: 0, vague: 1, key: nameKey('news', 'kk') })
  expect(of('жаңалықтар')).toEqual({ named: 0, vague: 3, key: null })
})
