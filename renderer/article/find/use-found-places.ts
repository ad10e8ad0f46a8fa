import { useEffect, useLayoutEffect } from 'react'
import type { OpenedArticle } from '../../../shared/article'
import type { FindingState } from '../../stores/finding'
import { useEnglishHyphens } from '../text/use-english-hyphens'
import { drawHits, showPlace } from './find-places'

/** Draws what is found in the article that is shown, and brings the hit that was gone to into view.
 *  @param shown the article, with its marks: where they change, so do the texts that lie between them, and so they do as
 *  the hyphens of English words come */
export function useFoundPlaces({ hits, at, told }: FindingState, shown: OpenedArticle | null): void {
  const languages = shown === null ? [] : [shown.article.language, ...shown.paragraphLanguages]
  const english = useEnglishHyphens(languages.includes('en'))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the article is drawn anew.
  useLayoutEffect(() => drawHits(hits, at), [hits, at, shown, english])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step shows its hit, also the one that is shown.
  useEffect(() => {
    const hit = at === null ? undefined : hits[at]
    if (hit !== undefined) showPlace(hit)
  }, [told])
}
