import { flushSync } from 'react-dom'
import type { OpenedArticle } from '../../shared/article'
import { firstInSight, selectPlace } from '../article/find/find-places'
import { selectedPlaces, wordsAt } from '../article/highlights/meant-places'
import type { Stores } from '../stores/stores'
import { FIND_FIELD_ID, focusPlace, selectField } from './focus'
import { ANYWHERE, key, type Shortcut, withMod } from './keys'
import { whyOffWithoutArticle } from './open-article'
import type { CommandBody, CommandContext } from './page-command'

export const findingShortcuts: readonly Shortcut[] = [withMod(key('KeyF', 'find-in-article', ANYWHERE))]

/** More than this is no phrase to look for, UTF-16 units. */
const LONGEST_SEED = 200

/** Finding in the open article. */
export function findingCommands({ stores }: CommandContext) {
  return {
    'find-in-article': {
      run: () => {
        const state = stores.article.getState()
        if (state.kind === 'open') openFinding(stores, state.opened)
      },
      whyOff: () => whyOffWithoutArticle(stores),
    },
  } satisfies Record<string, CommandBody>
}

/** Opens the bar with what is selected, drawn at once: the next key is meant for it already. */
function openFinding({ finding, layout }: Stores, opened: OpenedArticle) {
  const [selected, ...others] = selectedPlaces()
  const seed = selected === undefined || others.length > 0 ? '' : wordsAt(opened, [selected]).join('')
  const isSeed = seed !== '' && seed.length <= LONGEST_SEED
  flushSync(() => {
    layout.setState({ pane: 'article' })
    finding.open(isSeed ? seed : null, isSeed ? (selected ?? null) : null)
  })
  focusPlace(FIND_FIELD_ID)
  selectField(FIND_FIELD_ID)
}

/** Closes the bar; the hit the person is at stays selected, to be copied or highlighted. */
export function closeFinding({ finding }: Pick<Stores, 'finding'>): void {
  const { hits, at } = finding.getState()
  const hit = at === null ? undefined : hits[at]
  flushSync(() => finding.close())
  if (hit !== undefined) selectPlace(hit)
}

/** Goes to the next place, or the one before: of the find bar while that is open, else of the search. */
export async function stepInArticle(
  { finding, matches }: Stores,
  by: 1 | -1,
  nearestMatch: () => number,
): Promise<void> {
  if (finding.getState().text === null) await matches.step(by, nearestMatch)
  else finding.step(by, firstInSight)
}
