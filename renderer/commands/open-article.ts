import type { Article } from '../../shared/article'
import type { Stores } from '../stores/stores'
import type { WhyOff } from './page-command'

export function openArticleOf({ article }: Pick<Stores, 'article'>): Article | null {
  const state = article.getState()
  return state.kind === 'open' ? state.opened.article : null
}

/** Why a command cannot act that needs an open article. */
export const whyOffWithoutArticle = (stores: Pick<Stores, 'article'>): WhyOff | null =>
  openArticleOf(stores) === null ? 'no-article' : null
