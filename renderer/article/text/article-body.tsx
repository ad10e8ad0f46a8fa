import { useMemo } from 'react'
import type { OpenedArticle } from '../../../shared/article'
import { evidenceIn } from '../doubts/evidence'
import { highlightsIn } from '../highlights/highlight-places'
import { ARTICLE_BODY_ID } from '../marks/use-returned-focus'
import { ArticleText } from './article-text'
import { partName } from './part-places'
import { unbroken } from './unbroken'

interface ArticleBodyProps {
  readonly opened: OpenedArticle
  readonly currentMatch: number | null
}

/** The paragraphs, each in its own language. */
export function ArticleBody({ opened, currentMatch }: ArticleBodyProps) {
  const { article, headlineRanges, paragraphRanges, paragraphLanguages, highlights, doubtPlaces } = opened
  const { language, paragraphs, doubts } = article
  const shown = useMemo(() => paragraphs.map(unbroken), [paragraphs])
  // What a person does beside the text, such as marking the article, leaves it as it is.
  const drawn = useMemo(() => {
    const firstMatches = firstMatchesOf(headlineRanges.length, paragraphRanges)
    return shown.map((text, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place; the same text may stand twice.
      <p key={i} dir="auto" lang={paragraphLanguages[i] ?? ''} {...partName(i)}>
        <ArticleText
          text={text}
          language={paragraphLanguages[i] ?? null}
          ranges={paragraphRanges[i] ?? []}
          firstMatch={firstMatches[i] ?? 0}
          currentMatch={currentMatch}
          highlights={highlightsIn(i, highlights)}
          evidence={evidenceIn(i, doubts, doubtPlaces)}
        />
      </p>
    ))
  }, [
    shown,
    headlineRanges,
    paragraphRanges,
    paragraphLanguages,
    currentMatch,
    highlights,
    doubts,
    doubtPlaces,
  ])
  return (
    <div id={ARTICLE_BODY_ID} className="article-body" lang={language ?? ''}>
      {drawn}
    </div>
  )
}

/** For each paragraph, how many matches stand before it.
 *  @param inHeadline matches that stand in the headline */
function firstMatchesOf(
  inHeadline: number,
  paragraphRanges: OpenedArticle['paragraphRanges'],
): readonly number[] {
  let before = inHeadline
  return paragraphRanges.map(ranges => {
    const first = before
    before += ranges.length
    return first
  })
}
