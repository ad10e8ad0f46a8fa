import type { OpenedArticle } from '../../shared/article'
import { addressOfLink } from '../../shared/link'
import type { ReadingSettings } from '../../shared/settings'
import type { Shell } from '../shell/shell'
import { withNormalTextSize, withTextSize } from '../stores/reading-settings'
import type { Stores } from '../stores/stores'
import { ARTICLE_ID } from './focus'
import { setFocusMode } from './focus-mode'
import { ANYWHERE, type Focus, key, NOT_TYPING, READING, type Shortcut, withMod, withShift } from './keys'
import { openArticleOf, whyOffWithoutArticle } from './open-article'
import type { CommandBody, CommandContext, WhyOff } from './page-command'

// Also where the text is set up: there the change is seen at once.
const EVERYWHERE: readonly Focus[] = [...ANYWHERE, 'overlay']

export const readingShortcuts: readonly Shortcut[] = [
  key('Space', 'read-on', READING),
  withMod(key('Equal', 'text-larger', EVERYWHERE)),
  withShift(withMod(key('Equal', 'text-larger', EVERYWHERE))),
  withMod(key('NumpadAdd', 'text-larger', EVERYWHERE)),
  withMod(key('Minus', 'text-smaller', EVERYWHERE)),
  withMod(key('NumpadSubtract', 'text-smaller', EVERYWHERE)),
  withMod(key('Digit0', 'text-normal', EVERYWHERE)),
  withMod(key('Numpad0', 'text-normal', EVERYWHERE)),
  withShift(key('KeyF', 'focus-mode', NOT_TYPING)),
  key('KeyC', 'compare-versions', NOT_TYPING),
  withMod(key('KeyP', 'print', ANYWHERE)),
]

/** Part of the article's height that Space scrolls: the last lines stay as the first. */
const SCREENFUL = 0.88

/** Reading the article that is open. */
export function readingCommands({ stores, shell }: CommandContext) {
  const { settings, layout, keptFile, compared, notices } = stores
  const article = () => openArticleOf(stores)
  const sourceUrl = () => article()?.source.url ?? null
  const withoutArticle = () => whyOffWithoutArticle(stores)
  const setText = (change: (reading: ReadingSettings) => ReadingSettings) =>
    settings.change({ reading: change(settings.getState().reading) })

  function showInFile() {
    const open = article()
    if (open !== null) void keptFile.show(open.provenance)
  }
  function compare() {
    const one = openedOf(stores)
    const version = one?.versions[0]
    if (one !== null && version !== undefined) void compared.compare(one, version.id)
  }
  async function savePdf() {
    const headline = article()?.headline ?? 'Oqyrman'
    await shell.savePdf?.(headline).catch(notices.fail)
  }
  return {
    'read-on': { run: () => (scrollOn() ? undefined : stores.reading.nextUnread()) },
    'copy-source': {
      run: () => copySource(stores, shell, sourceUrl()),
      whyOff: () => (sourceUrl() === null ? 'no-source' : null),
    },
    'copy-link': { run: () => copySource(stores, shell, addressOfLink(stores.linking.current())) },
    'show-in-file': { run: showInFile, whyOff: withoutArticle },
    'compare-versions': { run: compare, whyOff: () => whyNotCompared(openedOf(stores)) },
    'text-larger': { run: () => setText(reading => withTextSize(reading, 1)) },
    'text-smaller': { run: () => setText(reading => withTextSize(reading, -1)) },
    'text-normal': { run: () => setText(withNormalTextSize) },
    'focus-mode': { run: () => setFocusMode(layout, !layout.getState().isFocusMode), whyOff: withoutArticle },
    print: { run: () => printAs(article()?.headline ?? null, shell), whyOff: withoutArticle },
    'save-as-pdf': {
      run: savePdf,
      whyOff: () => withoutArticle() ?? (shell.savePdf === null ? 'pdf-by-printing' : null),
    },
  } satisfies Record<string, CommandBody>
}

function openedOf({ article }: Stores): OpenedArticle | null {
  const state = article.getState()
  return state.kind === 'open' ? state.opened : null
}

function whyNotCompared(opened: OpenedArticle | null): WhyOff | null {
  if (opened === null) return 'no-article'
  return opened.versions.length === 0 ? 'no-versions' : null
}

/** The name of a page is what a browser calls the PDF that it prints to. */
function printAs(headline: string | null, shell: Shell): void {
  const { title } = document
  window.addEventListener(
    'afterprint',
    () => {
      document.title = title
    },
    { once: true },
  )
  if (headline !== null) document.title = headline
  shell.print()
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
