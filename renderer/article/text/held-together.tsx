import type { ReactNode } from 'react'
import { markPieces } from '../../ui/mark-pieces'

/** Figures with signs between them at which a browser breaks a line, or an ending: 2020–2024, 74-22-11, 8:00-де. */
const FIGURES =
  /(?<!\p{Nd})\p{Nd}[\p{Nd}.,:%]*(?:[-–—/](?:\p{Nd}[\p{Nd}.,:%]*|\p{L}{1,7}(?![\p{L}\p{M}])))+/gu
/** Longer ones may break: they would not fit a narrow line. */
const LONGEST = 24

/** Text of which no line ends within figures that belong together. */
export function heldTogether(text: string): ReactNode {
  const figures = [...text.matchAll(FIGURES)]
    .filter(([found]) => found.length <= LONGEST)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  if (figures.length === 0) return text
  return markPieces(text, figures).map(piece =>
    piece.range === null ? (
      piece.text
    ) : (
      <span key={piece.start} className="unbroken">
        {piece.text}
      </span>
    ),
  )
}
