import { useStore } from 'zustand'
import type { OpenedArticle } from '../../../shared/article'
import { isHighlighted } from '../../../shared/highlight-ranges'
import { ARTICLE_ID, focusPlace } from '../../commands/focus'
import { useApp } from '../../stores/app'
import type { TextMenu as Offered } from '../../stores/highlighting'
import { CloseIcon, CopyIcon, HighlightIcon, NoteIcon, SearchIcon } from '../../ui/icons'
import { quotation } from '../../wording/quotation'
import { withShortcut } from '../../wording/shortcut-text'
import { useWords } from '../../wording/words'
import { highlightElement } from './highlight-places'
import { selectedPlaces, wordsAt } from './meant-places'
import { TextMenu } from './text-menu'

interface ArticleTextMenuProps {
  readonly opened: OpenedArticle
}

/** What is offered to be done with the highlight that was clicked, or with the words that are selected. */
export function ArticleTextMenu({ opened }: ArticleTextMenuProps) {
  const { stores } = useApp()
  const { t } = useWords()
  const menu = useStore(stores.highlighting, state => state.menu)
  const deeds = useTextDeeds(opened, menu)
  const element = menu?.kind === 'highlight' ? highlightElement(menu.highlight) : null
  if (menu === null || deeds.length === 0) return null
  return (
    <TextMenu
      name={t(menu.kind === 'highlight' ? 'highlight.menu' : 'text-menu.name')}
      beside={element}
      point={menu.kind === 'selection' ? menu : { x: 0, y: 0 }}
      deeds={deeds}
      onClose={() => stores.highlighting.offer(null)}
    />
  )
}

function useTextDeeds(opened: OpenedArticle, menu: Offered | null) {
  const { stores, run } = useApp()
  const words = useWords()
  const { t } = words
  const { highlighting } = stores
  if (menu === null) return []
  const highlight = menu.kind === 'highlight' ? opened.highlights[menu.highlight] : undefined
  const places = highlight === undefined ? selectedPlaces() : [highlight]
  if (places.length === 0) return []
  const texts = wordsAt(opened, places)
  const cite = {
    name: withShortcut(words, t('highlight.copy'), 'copy-quotation'),
    icon: <NoteIcon />,
    act: () => void highlighting.copy(quotation(words, opened.article, texts), 'quotation'),
  }
  const toggle = () => {
    void highlighting.toggle(opened, places)
    if (document.activeElement === document.body) focusPlace(ARTICLE_ID)
  }
  const isOn = isHighlighted(opened.highlights, places)
  const mark = {
    name: withShortcut(words, t(isOn ? 'highlight.remove' : 'text-menu.highlight'), 'toggle-highlight'),
    icon: isOn ? <CloseIcon /> : <HighlightIcon />,
    act: menu.kind === 'selection' ? () => void run('toggle-highlight') : toggle,
  }
  if (menu.kind === 'highlight') return [cite, mark]
  const copy = {
    name: t('text-menu.copy'),
    icon: <CopyIcon />,
    act: () => void highlighting.copy(texts.join('\n\n'), 'text'),
  }
  const find = {
    name: withShortcut(words, t('find.name'), 'find-in-article'),
    icon: <SearchIcon />,
    act: () => void run('find-in-article'),
  }
  return [mark, copy, cite, find]
}
