import type { MarkedText as Marked } from '../../shared/article'
import { markPieces } from './mark-pieces'

/** Text with what a search found in it marked. Always text, never markup. */
export function MarkedText({ text, ranges }: Marked) {
  return markPieces(text, ranges).map(piece =>
    piece.range === null ? piece.text : <mark key={piece.start}>{piece.text}</mark>,
  )
}
