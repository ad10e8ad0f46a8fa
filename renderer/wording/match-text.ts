import type { Words } from '../../shared/words/words'
import type { MatchTelling } from '../stores/matches'

/** What a step from match to match came to, to be heard. */
export function matchText({ t }: Words, telling: MatchTelling): string {
  if (telling.kind === 'no-more') return t(telling.by === 1 ? 'matches.none-after' : 'matches.none-before')
  const { at, count, opened } = telling
  if (opened === null) return t('matches.at', { at: at + 1, count })
  const headline = opened.article.headline ?? t('article.no-headline')
  return t('matches.opened', { headline, at: at + 1, count })
}

/** Where a person is among what was found in the article; before the first step, how much there is. */
export function foundText(
  { t }: Words,
  { at, count }: { readonly at: number | null; readonly count: number },
): string {
  if (count === 0) return t('find.none')
  return at === null ? t('find.count', { count }) : t('find.at', { at: at + 1, count })
}
