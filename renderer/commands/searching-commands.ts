import { flushSync } from 'react-dom'
import { nearestMatch } from '../article/match-places'
import { isNarrowing } from '../stores/filters'
import { isSearching } from '../stores/question'
import { focusInList, SEARCH_FIELD_ID } from './focus'
import { ANYWHERE, key, NOT_TYPING, type Shortcut, withMod, withShift } from './keys'
import type { CommandBody, CommandContext } from './page-command'

export const searchingShortcuts: readonly Shortcut[] = [
  key('Slash', 'search', NOT_TYPING),
  withMod(key('KeyL', 'search', ANYWHERE)),
  key('F3', 'next-match', ANYWHERE),
  withMod(key('KeyG', 'next-match', ANYWHERE)),
  withShift(key('F3', 'previous-match', ANYWHERE)),
  withShift(withMod(key('KeyG', 'previous-match', ANYWHERE))),
]

/** Searching and filtering, and going through what was found. */
export function searchingCommands({ stores }: CommandContext) {
  const { asking, layout, matches, question } = stores
  return {
    search: { run: () => focusInList(layout, SEARCH_FIELD_ID) },
    'clear-filters': {
      run: () => asking.clearFilters(),
      whyOff: () => (isNarrowing(question.getState().filter) ? null : 'no-filters'),
    },
    'next-match': { run: () => matches.step(1, () => nearestMatch(1)) },
    'previous-match': { run: () => matches.step(-1, () => nearestMatch(-1)) },
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
    'search-help': { run: () => stores.searchHelp.open(stores.language()) },
  } satisfies Record<string, CommandBody>
}
