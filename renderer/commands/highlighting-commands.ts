import type { OpenedArticle } from '../../shared/article'
import type { Highlight } from '../../shared/marking'
import { putCaretBehind } from '../article/find/find-places'
import { meantPlaces, wordsAt } from '../article/highlights/meant-places'
import { placeOfMatch } from '../article/text/match-places'
import { currentMatch } from '../stores/matches'
import type { Stores } from '../stores/stores'
import { loadedWords } from '../wording/loaded-words'
import { quotation } from '../wording/quotation'
import { key, NOT_TYPING, type Shortcut } from './keys'
import { whyOffWithoutArticle } from './open-article'
import type { CommandBody, CommandContext } from './page-command'

export const highlightingShortcuts: readonly Shortcut[] = [
  key('KeyH', 'toggle-highlight', NOT_TYPING),
  key('KeyQ', 'copy-quotation', NOT_TYPING),
]

/** Highlighting words of the open article, and citing them. */
export function highlightingCommands({ stores }: CommandContext) {
  const { highlighting } = stores
  const whyOff = () => whyOffWithoutArticle(stores)
  return {
    'toggle-highlight': {
      run: () =>
        withMeant(stores, async (opened, places) => {
          const caret = places.at(-1) ?? null
          if (caret !== null) putCaretBehind(caret)
          highlighting.setState({ caret })
          await highlighting.toggle(opened, places)
        }),
      whyOff,
    },
    'copy-quotation': {
      run: () =>
        withMeant(stores, (opened, places) => {
          const words = loadedWords(stores.language())
          return highlighting.copy(quotation(words, opened.article, wordsAt(opened, places)), 'quotation')
        }),
      whyOff,
    },
  } satisfies Record<string, CommandBody>
}

async function withMeant(
  stores: Stores,
  act: (opened: OpenedArticle, places: readonly Highlight[]) => Promise<void>,
): Promise<void> {
  const state = stores.article.getState()
  if (state.kind !== 'open') return
  const places = await meantPlaces(state.opened, placeGoneTo(stores, state.opened)).catch(() => {
    void stores.reloading.miss('sentences')
    return []
  })
  if (places.length > 0) await act(state.opened, places)
}

/** Where the person has gone to by the find bar, or else by the matches of the search. */
function placeGoneTo({ finding, matches }: Stores, opened: OpenedArticle): Highlight | null {
  const { text, hits, at } = finding.getState()
  if (text !== null && at !== null) return hits[at] ?? null
  const match = currentMatch(matches.getState(), opened)
  return match === null ? null : placeOfMatch(opened, match)
}
