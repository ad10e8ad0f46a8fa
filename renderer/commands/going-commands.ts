import { EVERYTHING, type Filter, NO_FILTER } from '../../shared/find'
import { isNarrowing } from '../stores/filters'
import { isSearching } from '../stores/question'
import type { Stores } from '../stores/stores'
import { closeFinding } from './finding-commands'
import { focusInList, focusOf, focusPlace, LIST_ID, SEARCH_FIELD_ID } from './focus'
import { setFocusMode } from './focus-mode'
import { ANYWHERE, IN_LIST, key, NOT_TYPING, type Shortcut, withAlt } from './keys'
import type { CommandBody, CommandContext } from './page-command'

export const goingShortcuts: readonly Shortcut[] = [
  key('KeyJ', 'next-article', NOT_TYPING),
  key('ArrowDown', 'next-article', IN_LIST),
  key('KeyK', 'previous-article', NOT_TYPING),
  key('ArrowUp', 'previous-article', IN_LIST),
  withAlt(key('ArrowLeft', 'go-back', NOT_TYPING)),
  withAlt(key('ArrowRight', 'go-forward', NOT_TYPING)),
  key('Escape', 'leave', ANYWHERE),
]

/** Going from article to article and from place to place. */
export function goingCommands({ stores }: CommandContext) {
  const { reading, visited, asking, layout } = stores
  const wayTo = (by: 1 | -1) => (visited.canGo(by) ? null : 'no-way')
  function show(filter: Partial<Filter>) {
    asking.ask({ ...EVERYTHING, filter: { ...NO_FILTER, ...filter } }, stores.settings.getState().sort)
    focusInList(layout, LIST_ID)
  }
  function step(by: 1 | -1) {
    // Keys that go on from there, such as those that select, are the list's own.
    if (document.activeElement === document.body) focusPlace(LIST_ID)
    return reading.step(by)
  }
  return {
    'next-article': { run: () => step(1) },
    'previous-article': { run: () => step(-1) },
    'go-back': { run: () => visited.go(-1), whyOff: () => wayTo(-1) },
    'go-forward': { run: () => visited.go(1), whyOff: () => wayTo(1) },
    'show-all': { run: () => show({}) },
    'show-unread': { run: () => show({ isUnread: true }) },
    'show-bookmarked': { run: () => show({ isBookmarked: true }) },
    leave: { run: () => leave(stores) },
  } satisfies Record<string, CommandBody>
}

/** A step back: from the search field, out of the article, then what narrows the list, one after the other. */
function leave({ question, asking, layout, finding }: Stores) {
  const isInArticle = focusOf(document.activeElement) === 'article'
  if (isInArticle && finding.getState().text !== null) return closeFinding({ finding })
  if (layout.getState().isFocusMode) return setFocusMode(layout, false)
  const isTyping = document.activeElement?.id === SEARCH_FIELD_ID
  const isInList = document.activeElement?.id === LIST_ID
  const { filter, text } = question.getState()
  if (isTyping && text !== '') return asking.type('')
  if (isTyping || !isInList || layout.getState().pane !== 'list') {
    return focusInList(layout, LIST_ID)
  }
  if (isSearching({ text })) return asking.type('')
  if (isNarrowing(filter)) asking.clearFilters()
}
