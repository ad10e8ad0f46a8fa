import { flushSync } from 'react-dom'
import type { Article } from '../../shared/article'
import type { Stores } from '../stores/stores'
import { highlightingCommands, highlightingShortcuts } from './highlighting-commands'
import { ANYWHERE, key, NOT_TYPING, type Shortcut, withMod } from './keys'
import { openArticleOf, whyOffWithoutArticle } from './open-article'
import type { CommandBody, CommandContext } from './page-command'

export const markingShortcuts: readonly Shortcut[] = [
  key('KeyS', 'toggle-bookmark', NOT_TYPING),
  withMod(key('KeyD', 'toggle-bookmark', ANYWHERE)),
  key('KeyM', 'toggle-read', NOT_TYPING),
  key('KeyT', 'edit-tags', NOT_TYPING),
  key('KeyN', 'edit-note', NOT_TYPING),
  ...highlightingShortcuts,
]

/** What a person adds to articles. */
export function markingCommands(context: CommandContext) {
  const { stores } = context
  const { reading, tagging, noting } = stores
  const whyOff = () => whyOffWithoutArticle(stores)
  return {
    'toggle-bookmark': { run: () => reading.toggleBookmark(), whyOff },
    'toggle-read': { run: () => reading.toggleRead(), whyOff },
    'edit-tags': { run: () => editOpen(stores, article => tagging.open(article.id)), whyOff },
    'edit-note': { run: () => editOpen(stores, article => noting.open(article)), whyOff },
    ...highlightingCommands(context),
  } satisfies Record<string, CommandBody>
}

/** Brings the open article to the front, drawn at once, so that what is to be written in finds its place there. */
async function editOpen(stores: Stores, edit: (article: Article) => unknown): Promise<void> {
  const article = openArticleOf(stores)
  if (article === null) return
  flushSync(() => stores.layout.setState({ pane: 'article', isFocusMode: false }))
  await edit(article)
}
