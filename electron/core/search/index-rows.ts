import type { ArticleContent, Language } from '../../../shared/article'
import { Sketcher } from '../copies/sketch'
import { type SketchedArticle, sketched } from '../copies/sketched-article'
import { Units } from '../text/tokens'
import { languageTerm } from './indexed-term'
import { KnownWords } from './known-words'
import { isSentence, type Writing, writingAt } from './name-signs'
import { FIELDS, type Field } from './query'
import { WordBytes } from './word-bytes'

/** Articles as the index takes them in: numbers and bytes for the most part, so that the thread that reads a file hands
 *  them quickly to the one that writes the index. */
export interface IndexRows {
  /** The terms of each column in UTF-8, parted by spaces, column after column. */
  readonly text: Uint8Array<ArrayBuffer>
  /** Where each column ends in `text`: FIELDS.length of them for each article. */
  readonly columnEnds: Uint32Array<ArrayBuffer>
  /** The distinct words of each article, by their places in `forms` and `terms`; without those of its address alone, which
   *  nobody means who names no field. */
  readonly words: Uint32Array<ArrayBuffer>
  /** Where each article ends in `words`. */
  readonly wordEnds: Uint32Array<ArrayBuffer>
  readonly forms: readonly string[]
  readonly terms: readonly string[]
  /** See text/name-key.ts; null where the word was always written small, or is too short for a name. */
  readonly keys: readonly (string | null)[]
  /** The words of each article that are written like names, by their places as above. */
  readonly named: Uint32Array<ArrayBuffer>
  readonly namedEnds: Uint32Array<ArrayBuffer>
  /** Those whose capitals say nothing: all of the others are written small. */
  readonly vague: Uint32Array<ArrayBuffer>
  readonly vagueEnds: Uint32Array<ArrayBuffer>
  /** The distinct forms of each article in UTF-8, parted by spaces. */
  readonly formText: Uint8Array<ArrayBuffer>
  /** Where each article ends in `formText`. */
  readonly formEnds: Uint32Array<ArrayBuffer>
  /** What copies and versions of each article are known by. */
  readonly sketches: readonly SketchedArticle[]
}

/** One article of them.
 *  @param place among the articles, from 0 */
export function rowAt(rows: IndexRows, place: number): Record<Field, Uint8Array> {
  const first = place * FIELDS.length
  const columns = FIELDS.map((field, at): [Field, Uint8Array] => {
    const from = rows.columnEnds[first + at - 1] ?? 0
    const end = rows.columnEnds[first + at] ?? from
    return [field, Buffer.from(rows.text.buffer, rows.text.byteOffset + from, end - from)]
  })
  // Every field is among FIELDS.
  return Object.fromEntries(columns) as Record<Field, Uint8Array>
}

/** The distinct forms of one article, parted by spaces. */
export function formsAt({ formText, formEnds }: IndexRows, place: number): Uint8Array {
  const from = formEnds[place - 1] ?? 0
  return Buffer.from(formText.buffer, formText.byteOffset + from, (formEnds[place] ?? from) - from)
}

/** The distinct words of one article, as places in `forms` and `terms`. */
export const wordsAt = (rows: IndexRows, place: number): Uint32Array =>
  rows.words.subarray(rows.wordEnds[place - 1] ?? 0, rows.wordEnds[place])

/** Those of them that are written like names. */
export const namedAt = (rows: IndexRows, place: number): Uint32Array =>
  rows.named.subarray(rows.namedEnds[place - 1] ?? 0, rows.namedEnds[place])

/** Those of them whose capitals say nothing. */
export const vagueAt = (rows: IndexRows, place: number): Uint32Array =>
  rows.vague.subarray(rows.vagueEnds[place - 1] ?? 0, rows.vagueEnds[place])

/** What of an article is indexed. */
export type Indexed = Pick<
  ArticleContent,
  'headline' | 'paragraphs' | 'section' | 'publishedOn' | 'source' | 'language'
>

/** Distinct words of all articles that are handed over together; beyond, a word is found but completes nothing. */
const MAX_WORDS = 500_000

/** Puts articles into the words of the index. */
export class IndexRowWriter {
  readonly #units = new Units()
  readonly #known = new KnownWords(() => this.#forgetNumbers())
  readonly #text = new WordBytes()
  readonly #formText = new WordBytes()
  readonly #sketcher = new Sketcher()
  #sketches: SketchedArticle[] = []
  #columnEnds: number[] = []
  #words: number[] = []
  #wordEnds: number[] = []
  #formEnds: number[] = []
  #forms: string[] = []
  #terms: string[] = []
  #keys: (string | null)[] = []
  // By the number of a word: the article it was seen in last, and its place among the forms.
  #seenIn: number[] = []
  #places: number[] = []
  // Likewise: the article it was written small in last, and like a name.
  #smallIn: number[] = []
  #namedIn: number[] = []
  #vagueIn: number[] = []
  #named: number[] = []
  #namedEnds: number[] = []
  #vague: number[] = []
  #vagueEnds: number[] = []
  /** The numbers of the words of the article that is being added. */
  #ofArticle: number[] = []
  #article = 0

  add(article: Indexed): void {
    const { headline, paragraphs, section, source, language } = article
    this.#article++
    this.#sketcher.headline(headline ?? '')
    const columns: Readonly<Record<Field, readonly (string | null)[]>> = {
      headline: [headline],
      body: paragraphs,
      section: [section],
      publisher: [source.publisher],
      source: [source.url],
      lang: [],
    }
    for (const field of FIELDS) {
      // Addresses are written in no language: taken for Kazakh in Kazakh articles alone, a word of them would be rarer
      // there and count for more than a headline.
      const spoken = field === 'publisher' || field === 'source' ? null : language
      for (const part of columns[field]) if (part !== null) this.#write(part, spoken, field)
      if (field === 'lang') this.#text.appendPlain(languageTerm(language))
      this.#columnEnds.push(this.#text.length)
    }
    this.#tellNames(language)
    this.#wordEnds.push(this.#words.length)
    this.#namedEnds.push(this.#named.length)
    this.#vagueEnds.push(this.#vague.length)
    this.#formEnds.push(this.#formText.length)
    this.#sketches.push(sketched(article, this.#sketcher))
  }

  /** The articles that were added since the last call, in their order. */
  take(): IndexRows {
    const rows = {
      text: this.#text.take(),
      columnEnds: Uint32Array.from(this.#columnEnds),
      words: Uint32Array.from(this.#words),
      wordEnds: Uint32Array.from(this.#wordEnds),
      forms: this.#forms,
      terms: this.#terms,
      keys: this.#keys,
      named: Uint32Array.from(this.#named),
      namedEnds: Uint32Array.from(this.#namedEnds),
      vague: Uint32Array.from(this.#vague),
      vagueEnds: Uint32Array.from(this.#vagueEnds),
      formText: this.#formText.take(),
      formEnds: Uint32Array.from(this.#formEnds),
      sketches: this.#sketches,
    }
    this.#columnEnds = []
    this.#words = []
    this.#wordEnds = []
    this.#forms = []
    this.#terms = []
    this.#keys = []
    this.#formEnds = []
    this.#sketches = []
    this.#named = []
    this.#namedEnds = []
    this.#vague = []
    this.#vagueEnds = []
    this.#places.fill(-1)
    return rows
  }

  #write(text: string, language: Language | null, field: Field): void {
    const units = this.#units
    const isBody = field === 'body'
    const isProse = isBody || field === 'headline'
    const counts = field !== 'source'
    const hasSigns = isBody || (isProse && isSentence(text))
    units.read(text)
    if (isBody) this.#sketcher.paragraph(text)
    for (let start = units.wordStart(0); start < text.length; ) {
      const end = units.wordEnd(start)
      const word = this.#known.numberOf(units.all, start, end, language)
      this.#text.append(this.#known.writtenTerms, word)
      if (isBody) this.#sketcher.word(this.#known.form(word), this.#known.hash(word), start, end)
      if (this.#seenIn[word] !== this.#article) this.#see(word, counts)
      if (isProse) this.#note(word, writingAt(units.all, start, end), hasSigns)
      start = units.wordStart(end)
    }
  }

  /** A word is in the article for the first time.
   *  @param counts whether it makes the word commoner */
  #see(word: number, counts: boolean): void {
    while (this.#places.length <= word) {
      this.#places.push(-1)
      this.#seenIn.push(0)
      this.#smallIn.push(0)
      this.#namedIn.push(0)
      this.#vagueIn.push(0)
    }
    this.#seenIn[word] = this.#article
    this.#formText.append(this.#known.writtenForms, word)
    const place = this.#placeOf(word)
    if (place === -1 || !counts) return
    this.#words.push(place)
    this.#ofArticle.push(word)
  }

  /** The place of a word among the forms; -1 where it has none and there is no room. */
  #placeOf(word: number): number {
    const place = this.#places[word] ?? -1
    if (place !== -1 || this.#forms.length === MAX_WORDS) return place
    this.#terms.push(this.#known.term(word))
    this.#keys.push(null)
    this.#places[word] = this.#forms.push(this.#known.form(word)) - 1
    return this.#forms.length - 1
  }

  #note(word: number, writing: Writing, hasSigns: boolean): void {
    if (writing === 'small') this.#smallIn[word] = this.#article
    else if (writing === 'named' && hasSigns) this.#namedIn[word] = this.#article
    else this.#vagueIn[word] = this.#article
  }

  /** Tells which words of the article are written like names. */
  #tellNames(language: Language | null): void {
    for (const word of this.#ofArticle) {
      const isNamed = this.#namedIn[word] === this.#article
      if (!isNamed && this.#smallIn[word] === this.#article) continue
      const place = this.#places[word] ?? -1
      // A word of an address alone is no name, yet says nothing against it.
      if (isNamed || this.#vagueIn[word] === this.#article)
        this.#keys[place] ??= this.#known.key(word, language)
      if (isNamed) this.#named.push(place)
      else this.#vague.push(place)
    }
    this.#ofArticle = []
  }

  /** Numbers are about to mean other words. The words of an article that is half in are vague. */
  #forgetNumbers(): void {
    this.#ofArticle = []
    for (const numbers of [this.#seenIn, this.#smallIn, this.#namedIn, this.#vagueIn]) numbers.fill(0)
    this.#places.fill(-1)
  }
}
