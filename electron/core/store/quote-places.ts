import type { ArticleContent } from '../../../shared/article'
import type { Highlight } from '../../../shared/marking'

export type QuotedText = Pick<ArticleContent, 'headline' | 'paragraphs'>

/** Words of an article as they were kept, with where they stood. */
export interface Quote {
  readonly part: Highlight['part']
  readonly start: number
  readonly quote: string
}

/** A letter or digit of an article, and the characters it stands for. */
interface Letter {
  readonly part: Highlight['part']
  readonly start: number
  readonly end: number
}

const LETTER_WITH_MARKS = /[\p{L}\p{N}]\p{M}*/gu
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu

/** Finds quotes again in an article: where they stood, else at the nearest place with the same letters and digits, be
 *  they in other paragraphs, quotes or spaces by now. One that runs over the end of a paragraph has a place in each.
 *  @returns what finds a quote; null for one that is not in the article */
export function quoteFinder(article: QuotedText): (quote: Quote) => readonly Highlight[] | null {
  let letters: LettersOfText | null = null
  return quote => {
    const { part, start } = quote
    if (quote.quote === '') return null
    if (quoteAt(article, { part, start, end: start + quote.quote.length }) === quote.quote)
      return [{ part, start, end: start + quote.quote.length }]
    const wanted = lettersOf(quote.quote)
    if (wanted === '') return null
    letters ??= lettersOfText(article)
    return nearestPlace(letters, wanted, quote)
  }
}

/** The words that stand at a place; empty where there are none. */
export const quoteAt = (article: QuotedText, { part, start, end }: Highlight): string =>
  partText(article, part).slice(start, end)

/** The text of a part; empty where the article has none. */
export const partText = ({ headline, paragraphs }: QuotedText, part: Highlight['part']): string =>
  (part === 'headline' ? headline : paragraphs[part]) ?? ''

interface LettersOfText {
  /** All of them, folded. */
  readonly folded: string
  /** For each unit of it, the letter it is of. */
  readonly sources: readonly Letter[]
}

function lettersOfText({ headline, paragraphs }: QuotedText): LettersOfText {
  let folded = ''
  const sources: Letter[] = []
  const parts: readonly (readonly [Highlight['part'], string])[] = [
    ['headline', headline ?? ''],
    ...paragraphs.entries(),
  ]
  for (const [part, text] of parts) {
    for (const { 0: written, index } of text.matchAll(LETTER_WITH_MARKS)) {
      const letter = lettersOf(written)
      const source = { part, start: index, end: index + written.length }
      for (let unit = 0; unit < letter.length; unit++) sources.push(source)
      folded += letter
    }
  }
  return { folded, sources }
}

/** As the key of an article sees them. */
const lettersOf = (text: string): string =>
  text.normalize('NFC').toLowerCase().normalize('NFC').replace(NOT_LETTER_OR_DIGIT, '')

function nearestPlace({ folded, sources }: LettersOfText, wanted: string, from: Quote): Highlight[] | null {
  let nearest: readonly Letter[] | null = null
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const found = sources.slice(at, at + wanted.length)
    if (nearest === null || isNearer(found[0], nearest[0], from)) nearest = found
  }
  return nearest === null ? null : placesOf(nearest)
}

function isNearer(one: Letter | undefined, other: Letter | undefined, from: Quote): boolean {
  if (one === undefined || other === undefined) return false
  const inParts = (letter: Letter) => Math.abs(placeOf(letter.part) - placeOf(from.part))
  const inText = (letter: Letter) => Math.abs(letter.start - from.start)
  return inParts(one) - inParts(other) < 0 || (inParts(one) === inParts(other) && inText(one) < inText(other))
}

const placeOf = (part: Highlight['part']): number => (part === 'headline' ? -1 : part)

function placesOf(letters: readonly Letter[]): Highlight[] {
  const places: Highlight[] = []
  for (const { part, start, end } of letters) {
    const last = places.at(-1)
    if (last?.part === part) places[places.length - 1] = { ...last, end }
    else places.push({ part, start, end })
  }
  return places
}
