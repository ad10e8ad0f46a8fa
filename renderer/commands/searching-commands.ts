import { flushSync } from 'react-dom'
import { nearestMatch } from '../article/text/match-places'
import { isNarrowing } from '../stores/filters'
import { isSearching } from '../stores/question'
import { findingCommands, findingShortcuts, stepInArticle } from './finding-commands'
import { focusInList, SEARCH_FIELD_ID, selectField } from './focus'
import { ANYWHERE, key, NOT_TYPING, type Shortcut, withMod, withShift } from './keys'
import type { CommandBody, CommandContext } from './page-command'

export const searchingShortcuts: readonly Shortcut[] = [
  key('Slash', 'search', NOT_TYPING),
  withMod(key('KeyL', 'search', ANYWHERE)),
  ...findingShortcuts,
  key('F3', 'next-match', ANYWHERE),
  withMod(key('KeyG', 'next-match', ANYWHERE)),
  withShift(key('F3', 'previous-match', ANYWHERE)),
  withShift(withMod(key('KeyG', 'previous-match', ANYWHERE))),
]

/** Searching and filtering, and going through what was found. */
export function searchingCommands(context: CommandContext) {
  const { stores } = context
  const { asking, layout, question } = stores
  return {
    search: {
      run: () => {
        focusInList(layout, SEARCH_FIELD_ID)
        selectField(SEARCH_FIELD_ID)
      },
    },
    'clear-filters': {
      run: () => asking.clearFilters(),
      whyOff: () => (isNarrowing(question.getState().filter) ? null : 'no-filters'),
    },
    'next-match': { run: () => stepInArticle(stores, 1, () => nearestMatch(1)) },
    'previous-match': { run: () => stepInArticle(stores, -1, () => nearestMatch(-1)) },
    'search-by-hand': {
      run: () => {
        flushSync(() => layout.setState({ pane: 'list' }))
        layout.setState({ isByHandOpen: true })
      },
    },
    'save-search': {
      run: () => {
        flushSync(() => layout.setState({ pane: 'list' }))
        layout.setState({ isNamingSearch: true })
      },
      whyOff: () => {
        const { text, filter } = question.getState()
        return isSearching({ text }) || isNarrowing(filter) ? null : 'no-search'
      },
    },
    ...findingCommands(context),
    'search-help': { run: () => stores.searchHelp.open(stores.language()) },
  } satisfies Record<string, CommandBody>
}
