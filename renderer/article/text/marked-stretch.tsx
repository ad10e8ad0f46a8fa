import { memo } from 'react'
import { shallow } from 'zustand/shallow'
import type { Language, TextRange } from '../../../shared/article'
import { markPieces } from '../../ui/mark-pieces'
import { type Evidence, evidenceName } from '../doubts/evidence'
import { type HighlightedRange, highlightName } from '../highlights/highlight-places'
import type { EnglishSyllables } from './hyphens'
import { laidOut } from './laid-out'
import { matchName } from './match-places'
import { rangesWithin } from './stretches'

/** What the search found in one part of an article. */
interface MatchedRange extends TextRange {
  /** Its place among the matches of the article. */
  readonly match: number
}

interface MarkedStretchProps {
  readonly text: string
  /** By its rules long words are parted; null for not at all. */
  readonly language: Language | null
  readonly matches: readonly MatchedRange[]
  /** What parts English words, where it is there. */
  readonly english: EnglishSyllables | null
  /** The one that the person has gone to, where it is among these. */
  readonly currentMatch: number | null
  readonly highlights: readonly HighlightedRange[]
  readonly evidence: readonly Evidence[]
}

/** A stretch of text with what the search found in it marked, what the person highlighted, and the words that doubts rest
 *  on, one in the other. It stays as it is while only others are marked. */
export const MarkedStretch = memo(function MarkedStretch(props: MarkedStretchProps) {
  const { text, language, english, matches, currentMatch, highlights, evidence } = props
  return markPieces(text, evidence).map(piece => {
    const own = extentOf(piece)
    const inner = highlighted(piece.text, rangesWithin(highlights, own), rangesWithin(matches, own))
    if (piece.range === null) return inner
    return (
      <span
        key={piece.start}
        className="evidence"
        tabIndex={-1}
        {...evidenceName(rangesWithin(evidence, own))}
      >
        {inner}
      </span>
    )
  })

  function highlighted(
    text: string,
    highlights: readonly HighlightedRange[],
    matches: readonly MatchedRange[],
  ) {
    return markPieces(text, highlights).map(piece => {
      const inner = found(piece.text, rangesWithin(matches, extentOf(piece)))
      const highlight = piece.range === null ? undefined : highlights[piece.range]
      if (highlight === undefined) return inner
      return (
        <mark key={piece.start} className="highlight" tabIndex={-1} {...highlightName(highlight.highlight)}>
          {inner}
        </mark>
      )
    })
  }

  function found(text: string, matches: readonly MatchedRange[]) {
    return markPieces(text, matches).map(piece => {
      const match = piece.range === null ? undefined : matches[piece.range]
      if (match === undefined) return laidOut(piece.text, language, english)
      return (
        <mark
          key={piece.start}
          aria-current={match.match === currentMatch || undefined}
          {...matchName(match.match)}
        >
          {laidOut(piece.text, language, english)}
        </mark>
      )
    })
  }
}, isDrawnAlike)

const extentOf = ({ start, text }: { readonly start: number; readonly text: string }): TextRange => ({
  start,
  end: start + text.length,
})

function isDrawnAlike(one: MarkedStretchProps, other: MarkedStretchProps): boolean {
  return (
    one.text === other.text &&
    one.language === other.language &&
    one.english === other.english &&
    one.currentMatch === other.currentMatch &&
    areAlike(one.matches, other.matches) &&
    areAlike(one.highlights, other.highlights) &&
    areAlike(one.evidence, other.evidence)
  )
}

const areAlike = (some: readonly TextRange[], others: readonly TextRange[]): boolean =>
  some.length === others.length && some.every((range, at) => shallow(range, others[at]))
