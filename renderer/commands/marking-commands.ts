import { flushSync } from 'react-dom'
import type { Article } from '../../shared/article'
import type { ListedRows } from '../stores/selection'
import type { Stores } from '../stores/stores'
import { highlightingCommands, highlightingShortcuts } from './highlighting-commands'
import { ANYWHERE, key, NOT_TYPING, type Shortcut, withMod } from './keys'
import { listCommands, listShortcuts } from './list-commands'
import { openArticleOf, whyOffWithoutArticle } from './open-article'
import type { CommandBody, CommandContext } from './page-command'

export const markingShortcuts: readonly Shortcut[] = [
  key('KeyS', 'toggle-bookmark', NOT_TYPING),
  withMod(key('KeyD', 'toggle-bookmark', ANYWHERE)),
  key('KeyM', 'toggle-read', NOT_TYPING),
  key('KeyT', 'edit-tags', NOT_TYPING),
  key('KeyN', 'edit-note', NOT_TYPING),
  ...highlightingShortcuts,
  ...listShortcuts,
]

/** What a person adds to articles. */
export function markingCommands(context: CommandContext) {
  const { stores } = context
  const { reading, tagging, noting, selection, bulk } = stores
  const whyOff = () => whyOffWithoutArticle(stores)
  const selected = () => selection.getState().rows
  const whyOffWithoutAny = () => (selected() === null ? whyOff() : null)
  /** Rows that are selected are what is meant, where there are any; else the open article. */
  const onSelected = (rows: (rows: ListedRows) => unknown, open: () => unknown) => {
    const of = selected()
    return of === null ? open() : rows(of)
  }
  return {
    'toggle-bookmark': {
      run: () => onSelected(rows => bulk.toggle(rows, 'bookmarked'), reading.toggleBookmark),
      whyOff: whyOffWithoutAny,
    },
    'toggle-read': {
      run: () => onSelected(rows => bulk.toggle(rows, 'read'), reading.toggleRead),
      whyOff: whyOffWithoutAny,
    },
    'edit-tags': {
      run: () => onSelected(bulk.askForTag, () => editOpen(stores, article => tagging.open(article.id))),
      whyOff: whyOffWithoutAny,
    },
    'edit-note': { run: () => editOpen(stores, article => noting.open(article)), whyOff },
    ...highlightingCommands(context),
    ...listCommands(context),
  } satisfies Record<string, CommandBody>
}

/** Brings the open article to the front, drawn at once, so that what is to be written in finds its place there. */
async function editOpen(stores: Stores, edit: (article: Article) => unknown): Promise<void> {
  const article = openArticleOf(stores)
  if (article === null) return
  flushSync(() => stores.layout.setState({ pane: 'article', isFocusMode: false }))
  await edit(article)
}
