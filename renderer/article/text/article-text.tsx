import type { Language, TextRange } from '../../../shared/article'
import { markPieces } from '../../ui/mark-pieces'
import { type Evidence, evidenceName } from '../doubts/evidence'
import { type HighlightedRange, highlightName } from '../highlights/highlight-places'
import { laidOut } from './laid-out'
import { matchName } from './match-places'

interface ArticleTextProps {
  readonly text: string
  readonly language: Language | null
  /** What the search found. */
  readonly ranges: readonly TextRange[]
  /** The place of the first of them among the matches of the article. */
  readonly firstMatch: number
  /** The match that the person has gone to, among all of the article. */
  readonly currentMatch: number | null
  readonly highlights: readonly HighlightedRange[]
  readonly evidence: readonly Evidence[]
}

/** Text of an article with what the search found in it marked, what the person highlighted, and the words that doubts
 *  rest on, one in the other. Never markup. */
export function ArticleText(props: ArticleTextProps) {
  const { text, language, ranges, firstMatch, currentMatch, highlights, evidence } = props
  return markPieces(text, evidence).map(piece => {
    if (piece.range === null) return highlighted(piece.text, piece.start)
    const end = piece.start + piece.text.length
    const own = evidence.filter(other => other.start < end && other.end > piece.start)
    return (
      <span key={piece.start} className="evidence" tabIndex={-1} {...evidenceName(own)}>
        {highlighted(piece.text, piece.start)}
      </span>
    )
  })

  function highlighted(text: string, from: number) {
    return markPieces(text, moved(highlights, from)).map(piece => {
      const start = from + piece.start
      const inner = found(piece.text, start)
      const highlight = piece.range === null ? undefined : highlights[piece.range]
      if (highlight === undefined) return inner
      return (
        <mark key={start} className="highlight" tabIndex={-1} {...highlightName(highlight.highlight)}>
          {inner}
        </mark>
      )
    })
  }

  function found(text: string, from: number) {
    return markPieces(text, moved(ranges, from)).map(piece => {
      if (piece.range === null) return laidOut(piece.text, language)
      const match = firstMatch + piece.range
      return (
        <mark
          key={from + piece.start}
          aria-current={match === currentMatch || undefined}
          {...matchName(match)}
        >
          {laidOut(piece.text, language)}
        </mark>
      )
    })
  }
}

/** Ranges as they lie in what begins further on in the text. */
const moved = (ranges: readonly TextRange[], by: number): readonly TextRange[] =>
  ranges.map(({ start, end }) => ({ start: start - by, end: end - by }))
