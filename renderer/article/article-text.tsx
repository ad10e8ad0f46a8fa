import type { TextRange } from '../../shared/article'
import { markPieces } from '../ui/mark-pieces'
import { type Evidence, evidenceName } from './evidence'
import { matchName } from './match-places'

interface ArticleTextProps {
  readonly text: string
  /** What the search found. */
  readonly ranges: readonly TextRange[]
  /** The place of the first of them among the matches of the article. */
  readonly firstMatch: number
  /** The match that the person has gone to, among all of the article. */
  readonly currentMatch: number | null
  readonly evidence: readonly Evidence[]
}

/** Text of an article with what the search found in it marked, and the words that doubts rest on. Never markup. */
export function ArticleText({ text, ranges, firstMatch, currentMatch, evidence }: ArticleTextProps) {
  return markPieces(text, evidence).map(piece => {
    const end = piece.start + piece.text.length
    const inner = ranges.map(range => ({ start: range.start - piece.start, end: range.end - piece.start }))
    const found = markPieces(piece.text, inner).map(({ text, start, range }) => {
      if (range === null) return text
      const match = firstMatch + range
      return (
        <mark key={start} aria-current={match === currentMatch || undefined} {...matchName(match)}>
          {text}
        </mark>
      )
    })
    if (piece.range === null) return found
    const own = evidence.filter(other => other.start < end && other.end > piece.start)
    return (
      <span key={piece.start} className="evidence" tabIndex={-1} {...evidenceName(own)}>
        {found}
      </span>
    )
  })
}
