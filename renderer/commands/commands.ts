import { flushSync } from 'react-dom'
import type { Article } from '../../shared/article'
import { unreachable } from '../../shared/unreachable'
import { nearestMatch } from '../article/match-places'
import type { Shell } from '../shell/shell'
import { isNarrowing } from '../stores/filters'
import type { LayoutStore } from '../stores/layout'
import { isSearching } from '../stores/question'
import type { Stores } from '../stores/stores'
import { ARTICLE_ID, focusPlace, LIST_ID, SEARCH_FIELD_ID } from './focus'
import type { PageCommand } from './shortcuts'

/** Part of the article's height that Space scrolls: the last lines stay as the first. */
const SCREENFUL = 0.88

export type Run = (command: PageCommand) => Promise<void>

/** Does what a command says, whichever key, menu or button gave it. */
export function createCommands(stores: Stores, shell: Shell): Run {
  const { reading, asking, preview, settings, layout } = stores

  async function chooseToImport(what: 'files' | 'folder') {
    try {
      const chosen = await shell.chooseFiles(what)
      const isEmpty = chosen.kind === 'files' ? chosen.files.length === 0 : chosen.paths.length === 0
      if (!isEmpty) await preview.show(chosen)
    } catch (thrown) {
      stores.notices.fail(thrown)
    }
  }

  async function copySource() {
    const state = stores.article.getState()
    const url = state.kind === 'open' ? state.opened.article.source.url : null
    if (url === null) return
    try {
      await shell.copyText(url)
      layout.setState({ copiedUrl: url })
    } catch {
      // A browser may forbid the clipboard; what it throws says nothing more.
      stores.notices.tell({ kind: 'copy-failed' })
    }
  }

  return async command => {
    switch (command) {
      case 'import-files':
        return chooseToImport('files')
      case 'import-folder':
        return chooseToImport('folder')
      case 'show-imports':
        return stores.pastImports.open()
      case 'search':
        return focusInList(layout, SEARCH_FIELD_ID)
      case 'clear-filters':
        return asking.clearFilters()
      case 'next-article':
        return reading.step(1)
      case 'previous-article':
        return reading.step(-1)
      case 'toggle-bookmark':
        return reading.toggleBookmark()
      case 'toggle-read':
        return reading.toggleRead()
      case 'copy-source':
        return copySource()
      case 'theme-system':
        return settings.change({ theme: 'system' })
      case 'theme-light':
        return settings.change({ theme: 'light' })
      case 'theme-dark':
        return settings.change({ theme: 'dark' })
      case 'theme-sepia':
        return settings.change({ theme: 'sepia' })
      case 'theme-contrast':
        return settings.change({ theme: 'contrast' })
      case 'language-system':
        return settings.change({ language: 'system' })
      case 'language-kk':
        return settings.change({ language: 'kk' })
      case 'language-ru':
        return settings.change({ language: 'ru' })
      case 'language-en':
        return settings.change({ language: 'en' })
      case 'read-on':
        return scrollOn() ? undefined : reading.nextUnread()
      case 'go-back':
        return stores.visited.go(-1)
      case 'go-forward':
        return stores.visited.go(1)
      case 'next-match':
        return stores.matches.step(1, () => nearestMatch(1))
      case 'previous-match':
        return stores.matches.step(-1, () => nearestMatch(-1))
      case 'edit-tags':
        return editOpen(stores, article => stores.tagging.open(article.id))
      case 'edit-note':
        return editOpen(stores, article => stores.noting.open(article))
      case 'search-help':
        return stores.searchHelp.open(stores.language())
      case 'undo':
        return stores.deeds.undo()
      case 'redo':
        return stores.deeds.redo()
      case 'leave':
        return leave(stores)
      default:
        return unreachable(command)
    }
  }
}

/** A step back: from the search field, out of the article, then what narrows the list, one after the other. */
function leave({ question, asking, layout }: Stores) {
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

/** Brings the list to the front and the keyboard into it. Drawn at once: the next key is meant for it already. */
function focusInList(layout: LayoutStore, id: string) {
  flushSync(() => layout.setState({ pane: 'list' }))
  focusPlace(id)
}

/** Brings the open article to the front, drawn at once, so that what is to be written in finds its place there. */
async function editOpen({ article, layout }: Stores, edit: (article: Article) => unknown): Promise<void> {
  const state = article.getState()
  if (state.kind !== 'open') return
  flushSync(() => layout.setState({ pane: 'article' }))
  await edit(state.opened.article)
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
