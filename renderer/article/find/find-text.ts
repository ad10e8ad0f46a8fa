import { bare, hasKazakhLetter } from '../../../shared/bare-letters'
import type { Highlight } from '../../../shared/marking'

/** A place in an article at which something was found. */
export type Hit = Highlight

/** A text as it is looked through. */
interface FoldedText {
  /** Case, ё, quotes, dashes and spaces told alike. */
  readonly folded: string
  /** The same without Kazakh letters, unit for unit. */
  readonly bareText: string
  /** Where each unit stands in the text as it is; null where that is its own place. */
  readonly sources: Sources | null
}

interface Sources {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What does not fold unit for unit: letters with marks, several spaces, characters that are not seen, the parts of Hangul
 *  syllables. */
const ODD = /\P{M}?\p{M}+|\s{2,}|\p{Default_Ignorable_Code_Point}+|[\u1100-\u11FF]+/gu
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu
/** Accents that show a Russian reader the stress. NFC puts together what is a letter of its own, й and ё among them. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu
const SPACES = /\s+/gu
const SPACE = /\s/gu
const DOUBLE_QUOTES = /[«»“”„‟]/gu
const SINGLE_QUOTES = /[‘’‚‛ʼ]/gu
const DASHES = /[\u2010-\u2015\u2212]/gu

/** Folded unit for unit. İ alone has a small letter of two. */
const foldUnits = (text: string): string =>
  text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(SPACE, ' ')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')

const foldOdd = (piece: string): string =>
  foldUnits(piece.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').replace(STRESS, ''))

/** A run of plain text. What NFC would make longer or shorter, as it does with a few signs of old encodings, stays. */
function foldPlain(text: string): string {
  const composed = text.normalize('NFC')
  return foldUnits(composed.length === text.length ? composed : text)
}

function foldText(text: string): FoldedText {
  const pieces = [...text.matchAll(ODD)]
  if (pieces.length === 0) {
    const folded = foldPlain(text)
    return { folded, bareText: bare(folded), sources: null }
  }
  const folded: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  const addPlain = (end: number) => {
    folded.push(foldPlain(text.slice(at, end)))
    for (; at < end; at++) {
      starts.push(at)
      ends.push(at + 1)
    }
  }
  for (const { 0: piece, index } of pieces) {
    addPlain(index)
    at = index + piece.length
    const units = foldOdd(piece)
    folded.push(units)
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(index)
      ends.push(at)
    }
  }
  addPlain(text.length)
  const whole = folded.join('')
  return { folded: whole, bareText: bare(whole), sources: { starts, ends } }
}

/** What is looked for. */
interface Wanted {
  readonly folded: string
  readonly bareText: string
  /** Where it has letters that only Kazakh has: these are meant as they are. */
  readonly kazakhAt: readonly number[]
}

function wantedOf(typed: string): Wanted {
  const { folded, bareText } = foldText(typed)
  const kazakhAt = Array.from({ length: folded.length }, (_, at) => at).filter(at =>
    hasKazakhLetter(folded.charAt(at)),
  )
  return { folded, bareText, kazakhAt }
}

/** An article made ready to be looked through. */
export interface FindableArticle {
  readonly parts: readonly { readonly part: Hit['part']; readonly text: FoldedText }[]
}

/** Makes an article ready: a text of a million letters takes some hundredths of a second. */
export function findable(headline: string | null, paragraphs: readonly string[]): FindableArticle {
  const body = paragraphs.map((paragraph, part) => ({ part, text: foldText(paragraph) }))
  return { parts: headline === null ? body : [{ part: 'headline', text: foldText(headline) }, ...body] }
}

/** Where an article has what was typed: as a whole, whatever the case; ё is е, й is й, a Kazakh letter is found by the
 *  one that a Russian keyboard has for it, a straight quote by any. In the order of the text, apart. */
export function hitsIn({ parts }: FindableArticle, typed: string): readonly Hit[] {
  const wanted = wantedOf(typed)
  if (wanted.folded.trim() === '') return []
  return parts.flatMap(({ part, text }) => hitsInText(part, text, wanted))
}

function hitsInText(part: Hit['part'], text: FoldedText, wanted: Wanted): Hit[] {
  const hits: Hit[] = []
  const { length } = wanted.folded
  let at = text.bareText.indexOf(wanted.bareText)
  while (at !== -1) {
    const start = at
    const isMeant = wanted.kazakhAt.every(place => text.folded[start + place] === wanted.folded[place])
    if (isMeant) hits.push(placeOf(part, text, start, start + length))
    at = text.bareText.indexOf(wanted.bareText, isMeant ? start + length : start + 1)
  }
  return hits
}

const placeOf = (part: Hit['part'], { sources }: FoldedText, start: number, end: number): Hit =>
  sources === null
    ? { part, start, end }
    : { part, start: sources.starts[start] ?? start, end: sources.ends[end - 1] ?? end }
