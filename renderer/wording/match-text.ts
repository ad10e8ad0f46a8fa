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
