import type { Question } from '../../shared/find'
import { partsOf } from '../stores/filters'
import { isSearching } from '../stores/question'

/** Why a list is empty, as far as its question says: each is told in words and with a drawing of its own. */
export type Nothing = 'found' | 'unread' | 'bookmarked' | 'tagged' | 'listed'

/** `listed` where nothing narrows the list, so that the library itself is empty. */
export function whichNothing(question: Question | null): Nothing {
  if (question === null) return 'listed'
  if (isSearching(question)) return 'found'
  const parts = partsOf(question.filter)
  const [part] = parts
  if (part === undefined) return 'listed'
  if (parts.length > 1 || part.isExcluded) return 'found'
  if (part.kind === 'unread' || part.kind === 'bookmarked') return part.kind
  return part.kind === 'tag' && part.value !== null ? 'tagged' : 'found'
}
