import type { Shell } from '../shell/shell'
import type { Stores } from '../stores/stores'
import { ARTICLE_ID } from './focus'
import { key, READING, type Shortcut } from './keys'
import { openArticleOf } from './open-article'
import type { CommandBody, CommandContext } from './page-command'

export const readingShortcuts: readonly Shortcut[] = [key('Space', 'Space', 'read-on', READING)]

/** Part of the article's height that Space scrolls: the last lines stay as the first. */
const SCREENFUL = 0.88

/** Reading the article that is open. */
export function readingCommands({ stores, shell }: CommandContext) {
  const sourceUrl = () => openArticleOf(stores)?.source.url ?? null
  return {
    'read-on': { run: () => (scrollOn() ? undefined : stores.reading.nextUnread()) },
    'copy-source': {
      run: () => copySource(stores, shell, sourceUrl()),
      whyOff: () => (sourceUrl() === null ? 'no-source' : null),
    },
  } satisfies Record<string, CommandBody>
}

async function copySource({ layout, notices }: Stores, shell: Shell, url: string | null) {
  if (url === null) return
  try {
    await shell.copyText(url)
    layout.setState({ copiedUrl: url })
  } catch {
    // A browser may forbid the clipboard; what it throws says nothing more.
    notices.tell({ kind: 'copy-failed' })
  }
}

/** Scrolls the article by a screenful; false where it was at its end already or none is open. */
function scrollOn(): boolean {
  const pane = document.getElementById(ARTICLE_ID)
  if (pane === null) return false
  // Positions are fractions of a pixel on some screens.
  if (pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2) return false
  pane.scrollBy({ top: pane.clientHeight * SCREENFUL })
  return true
}
