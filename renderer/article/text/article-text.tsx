import { Fragment, useMemo } from 'react'
import type { Language, TextRange } from '../../../shared/article'
import type { Evidence } from '../doubts/evidence'
import type { HighlightedRange } from '../highlights/highlight-places'
import { MarkedStretch } from './marked-stretch'
import { rangesWithin, stretchesOf } from './stretches'
import { useEnglishHyphens } from './use-english-hyphens'

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

/** Text of an article with all that is marked in it. Never markup. An enormous one is laid out stretch by stretch, so that
 *  a mark in it is drawn as soon as in any other. */
export function ArticleText(props: ArticleTextProps) {
  const { text, language, ranges, firstMatch, currentMatch, highlights, evidence } = props
  const english = useEnglishHyphens(language === 'en')
  const stretches = useMemo(() => stretchesOf(text), [text])
  const matches = ranges.map((range, at) => ({ ...range, match: firstMatch + at }))
  const marked = (stretch: TextRange) => {
    const own = rangesWithin(matches, stretch)
    const isCurrentIn = own.some(({ match }) => match === currentMatch)
    return (
      <MarkedStretch
        key={stretch.start}
        text={text.slice(stretch.start, stretch.end)}
        language={stretches.length === 1 ? language : null}
        english={english}
        matches={own}
        currentMatch={isCurrentIn ? currentMatch : null}
        highlights={rangesWithin(highlights, stretch)}
        evidence={rangesWithin(evidence, stretch)}
      />
    )
  }
  if (stretches.length === 1) return stretches.map(marked)
  return stretches.map(({ start, end }) => {
    const wordsEnd = start + text.slice(start, end).trimEnd().length
    // A space that ends what is laid out by itself would be missing from what is copied.
    return (
      <Fragment key={start}>
        <span className="stretch">{marked({ start, end: wordsEnd })}</span>
        {marked({ start: wordsEnd, end })}
      </Fragment>
    )
  })
}
