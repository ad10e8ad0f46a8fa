import type { ReactNode } from 'react'
import type { Language } from '../../../shared/article'
import { isMac } from '../../commands/platform'
import { markPieces } from '../../ui/mark-pieces'
import { type EnglishSyllables, hyphenPlaces } from './hyphens'

/** Figures with signs between them at which a browser breaks a line, or an ending: 2020–2024, 74-22-11, 8:00-де. */
const FIGURES =
  /(?<!\p{Nd})\p{Nd}[\p{Nd}.,:%]*(?:[-–—/](?:\p{Nd}[\p{Nd}.,:%]*|\p{L}{1,7}(?![\p{L}\p{M}])))+/gu
/** Longer ones may break: they would not fit a narrow line. */
const LONGEST = 24
/** UTF-16 units: in longer text hyphens would be thousands of parts to draw. */
const LONGEST_PARTED = 20_000

/** Text of which no line ends within figures that belong together, and long words may be parted by a hyphen. All that
 *  is added is style: places in the text and what is copied of it stay what they were.
 *  @param english what tells the syllables of English words, where it is there
 *  @param hasHyphens whether the browser has none of its own; macOS has */
export function laidOut(
  text: string,
  language: Language | null,
  english: EnglishSyllables | null,
  hasHyphens = !isMac,
): ReactNode {
  const isParted = hasHyphens && text.length <= LONGEST_PARTED
  const figures = [...text.matchAll(FIGURES)]
    .filter(([found]) => found.length <= LONGEST)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  const pieces = markPieces(text, figures).map(piece => {
    if (piece.range === null)
      return isParted
        ? parted(piece.text, hyphenPlaces(piece.text, language, english), piece.start)
        : piece.text
    return (
      <span key={piece.start} className="unbroken">
        {piece.text}
      </span>
    )
  })
  return pieces.length === 1 ? pieces[0] : pieces
}

/** @param start of the text within the whole, for names that no other piece has */
function parted(text: string, places: readonly number[], start: number): ReactNode {
  if (places.length === 0) return text
  return [
    text.slice(0, places[0]),
    ...places.flatMap((place, at) => [
      <span key={`hyphen ${start + place}`} className="hyphen" />,
      text.slice(place, places[at + 1]),
    ]),
  ]
}
