import { random } from '../corpus.mjs'
import { named, PEOPLE, person } from './people.mjs'

// Articles as an import would have read them: three languages, twenty years with gaps, people, sections, publishers.

/** UTF-16 units of a body: short releases, so that a million of them fit into some gigabytes and minutes. */
const BODY_LENGTH = { least: 600, most: 1_100 }
const FIRST_YEAR = 2005
const YEARS = 20
const DAY_MS = 86_400_000
/** Of a hundred months, how many have no articles. */
const EMPTY_MONTHS = 6
/** Up to which share of all articles each language goes. */
const SHARES = [
  ['ru', 0.45],
  ['kk', 0.8],
  ['en', 1],
]
const PLACES = [
  'almaty',
  'astana',
  'abai',
  'aqmola',
  'aqtobe',
  'atyrau',
  'jetisu',
  'mangystau',
  'pavlodar',
  'ulytau',
]
const BODIES = [
  'akimat',
  'education',
  'health',
  'culture',
  'sport',
  'ecology',
  'roads',
  'police',
  'labour',
  'trade',
]
const ARTICLES_OF_FILE = { least: 200, most: 2_000 }

const skewed = (next, count) => Math.floor(count * next() ** 3)
const between = (next, { least, most }) => least + Math.floor(next() * (most - least + 1))

/** @param count articles in all; @param languages as learnLanguages gives them
 *  @returns files, each an array of ParsedArticle; the same ones for the same count */
export function* generateFiles(count, languages) {
  const next = random(count)
  const writer = new ArticleWriter(next, languages)
  const empty = Array.from({ length: YEARS * 12 }, () => next() * 100 < EMPTY_MONTHS)
  for (let from = 0; from < count; ) {
    const length = Math.min(between(next, ARTICLES_OF_FILE), count - from)
    // Newer years have more articles, and a file is about some months; a tenth of them bring in what is much older.
    const place = next() < 0.1 ? next() : from / count
    const middle = YEARS * 12 * place ** 0.7
    const month = () => Math.min(YEARS * 12 - 1, Math.max(0, Math.floor(middle + (next() - 0.5) * 6)))
    yield Array.from({ length }, (_, ordinal) => {
      let at = month()
      while (empty[at]) at = (at + 1) % empty.length
      return writer.article(from + ordinal, ordinal, at)
    })
    from += length
  }
}

class ArticleWriter {
  #next
  #speakers
  #sections

  constructor(next, languages) {
    this.#next = next
    this.#speakers = Object.fromEntries(SHARES.map(([code]) => [code, languages[code].speak(next)]))
    this.#sections = Object.fromEntries(SHARES.map(([code]) => [code, sectionsOf(languages[code])]))
  }

  article(number, ordinal, month) {
    const next = this.#next
    const language = this.#language()
    const someone = person(skewed(next, PEOPLE))
    const day = new Date(Date.UTC(FIRST_YEAR, month, 1) + Math.floor(next() ** 1.1 * 28) * DAY_MS)
    const publisher =
      next() < 0.05 ? null : this.#pick(PLACES) + (next() < 0.3 ? '' : `-${this.#pick(BODIES)}`)
    const url = `https://www.gov.kz/memleket/entities/${publisher}/press/news/details/${number}?lang=${language}`
    return {
      headline:
        next() < 0.01 ? null : this.#sentence(language, someone, between(next, { least: 5, most: 11 })),
      section: next() < 0.1 ? null : this.#pick(this.#sections[language]),
      publishedOn: next() < 0.02 ? null : day.toISOString().slice(0, 10),
      language,
      source: {
        url: publisher && url,
        publisher,
        releaseId: publisher && String(number),
        language: publisher && language,
      },
      paragraphs: this.#paragraphs(language, someone),
      doubts: next() < 0.03 ? [{ kind: 'language-unclear', evidence: null }] : [],
      lines: { first: 1 + ordinal * 3, last: 3 + ordinal * 3 },
    }
  }

  #paragraphs(language, someone) {
    const next = this.#next
    const length = between(next, BODY_LENGTH)
    const paragraphs = []
    for (let written = 0; written < length; written += paragraphs.at(-1).length) {
      const sentences = between(next, { least: 1, most: 3 })
      const sentence = () => this.#sentence(language, someone, between(next, { least: 6, most: 18 }))
      paragraphs.push(Array.from({ length: sentences }, () => `${sentence()}.`).join(' '))
    }
    return paragraphs
  }

  #sentence(language, someone, length) {
    const next = this.#next
    const speaker = this.#speakers[language]
    const words = Array.from({ length }, () => speaker.next().value)
    if (next() < 0.2) words[Math.floor(next() * length)] = named(someone, language, next)
    return capitalised(words.join(' '))
  }

  #language() {
    const drawn = this.#next()
    return SHARES.find(([, end]) => drawn < end)[0]
  }

  #pick(list) {
    return list[skewed(this.#next, list.length)]
  }
}

/** What articles of a language come under. */
export const sectionsOf = language => language.common(14).map(capitalised)

const capitalised = text => text.charAt(0).toUpperCase() + text.slice(1)
