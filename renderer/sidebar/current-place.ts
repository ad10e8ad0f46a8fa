import type { Question } from '../../shared/find'
import type { SmartListId } from '../../shared/ids'
import type { SmartList } from '../../shared/smart-list'
import { listAsking } from '../stores/smart-lists'

/** Where in the sidebar the person is: at one place always. */
export type CurrentPlace =
  | { readonly kind: 'all' | 'unread' | 'bookmarked' }
  | { readonly kind: 'list'; readonly id: SmartListId }

/** The place of a question: the smart list that asks the same, whatever that is narrowed to, or else the first of the
 *  marks that are asked for. What only leaves something out is a part of all. */
export function currentPlace(
  question: Question,
  lists: readonly Pick<SmartList, 'id' | 'question'>[],
): CurrentPlace {
  const list = listAsking(question, lists)
  if (list !== null) return { kind: 'list', id: list.id }
  const { isUnread, isBookmarked } = question.filter
  if (isUnread === true) return { kind: 'unread' }
  return { kind: isBookmarked === true ? 'bookmarked' : 'all' }
}
