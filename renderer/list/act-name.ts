import type { ArticleSummary } from '../../shared/article'
import { unreachable } from '../../shared/unreachable'
import type { Words } from '../../shared/words/words'
import { publisherName } from '../wording/names'
import type { MenuSubject, RowAct } from './offered-acts'

/** What an action is called in the menu. */
export function actName(words: Words, act: RowAct, subject: MenuSubject): string {
  const { t } = words
  const article = subject.kind === 'row' ? subject.article : null
  switch (act) {
    case 'bookmark':
      return t(subject.kind === 'row' ? 'article.bookmark' : 'selection.bookmark')
    case 'remove-bookmark':
      return t(subject.kind === 'row' ? 'article.remove-bookmark' : 'selection.remove-bookmark')
    case 'mark-read':
      return t(subject.kind === 'row' ? 'article.mark-read' : 'selection.mark-read')
    case 'mark-unread':
      return t(subject.kind === 'row' ? 'article.mark-unread' : 'selection.mark-unread')
    case 'only-publisher':
    case 'only-section':
    case 'only-language':
      return narrowingName(words, act, article)
    case 'select-all':
      return t('selection.all')
    case 'clear-selection':
      return t('selection.clear')
    case 'open':
    case 'tag':
    case 'note':
    case 'copy-headline':
    case 'copy-address':
    case 'copy-source':
    case 'show-in-file':
    case 'mark-all-read':
      return t(`row-menu.${act}`)
    default:
      return unreachable(act)
  }
}

type Narrowing = 'only-publisher' | 'only-section' | 'only-language'

function narrowingName(words: Words, act: Narrowing, article: ArticleSummary | null): string {
  const { t } = words
  const { publisher = null, section = null, language = null } = article ?? {}
  const name = {
    'only-publisher': publisher && publisherName(words, publisher),
    'only-section': section,
    'only-language': language && t(`language.${language}`),
  }[act]
  return name === null ? t(`row-menu.${act}-none`) : t(`row-menu.${act}`, { name })
}
