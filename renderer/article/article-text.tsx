import type { TextRange } from '../../shared/article'
import { markPieces } from '../ui/mark-pieces'
import { type Evidence, evidenceName } from './evidence'

interface ArticleTextProps {
  readonly text: string
  /** What the search found. */
  readonly ranges: readonly TextRange[]
  readonly evidence: readonly Evidence[]
}

/** Text of an article with what the search found in it marked, and the words that doubts rest on. Never markup. */
export function ArticleText({ text, ranges, evidence }: ArticleTextProps) {
  return markPieces(text, evidence).map(piece => {
    const end = piece.start + piece.text.length
    const inner = ranges.map(range => ({ start: range.start - piece.start, end: range.end - piece.start }))
    const found = markPieces(piece.text, inner).map(({ text, start, isMatch }) =>
      isMatch ? <mark key={start}>{text}</mark> : text,
    )
    if (!piece.isMatch) return found
    const own = evidence.filter(other => other.start < end && other.end > piece.start)
    return (
      <span key={piece.start} className="evidence" tabIndex={-1} {...evidenceName(own)}>
        {found}
      </span>
    )
  })
}
