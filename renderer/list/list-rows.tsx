import { lazy, useState } from 'react'
import { useStore } from 'zustand'
import { unreachable } from '../../shared/unreachable'
import { PartShelter } from '../notices/part-shelter'
import { useApp } from '../stores/app'
import { isSelected, rowOnly, selectedCount } from '../stores/selection'
import { rowAt } from '../stores/windows'
import { afterMenu } from '../ui/after-menu'
import { useWords } from '../wording/words'
import { ArticleList } from './article-list'
import { letGoOfArticles, putArticles, showDragged } from './dragged-articles'
import type { ListAct } from './list-keys'
import { askedRow, type MenuSubject } from './offered-acts'
import { useRowActs } from './use-row-acts'

// Not part of what the page loads at first.
const RowMenu = lazy(() => import('./row-menu'))
const TagDialog = lazy(() => import('./tag-dialog'))

interface OpenMenu {
  readonly subject: MenuSubject
  readonly place: { readonly x: number; readonly y: number }
}

/** The rows of the answer, and what is done with them. */
export function ListRows() {
  const { stores } = useApp()
  const { t } = useWords()
  const { list, selection, reading } = stores
  const { status, ...shown } = useStore(list)
  const selected = useStore(selection)
  const density = useStore(stores.settings, state => state.density)
  const toTag = useStore(stores.bulk, state => state.toTag)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const actOn = useRowActs()

  function act(act: ListAct) {
    switch (act.kind) {
      case 'open':
        selection.clear()
        return void reading.openAt(act.position)
      case 'choose':
        selection.clear()
        return void reading.showAt(act.position)
      case 'pass':
        return selection.pass(act.position)
      case 'toggle':
        return selection.toggle(act.position)
      case 'extend':
        return selection.extendTo(act.position, act.isBesides)
      case 'clear':
        return selection.clear()
      case 'menu':
        return
      default:
        return unreachable(act)
    }
  }

  /** A row of several that are selected stands for all of them. */
  function subjectAt(position: number | null): MenuSubject {
    const { total, windows, order } = list.getState()
    const state = selection.getState()
    if (position === null) return { kind: 'list', hasRows: total > 0 }
    if (state.rows !== null && isSelected(state, shown, position))
      return { kind: 'selection', isAll: state.rows.spans[0]?.last === total - 1 }
    return { kind: 'row', order, position, article: rowAt(windows, position) }
  }

  function drag(position: number, data: DataTransfer) {
    const { order, windows } = list.getState()
    const state = selection.getState()
    const article = rowAt(windows, position)
    if (order === null || article === null) return
    const text = [article.title.text, article.sourceUrl ?? ''].join('\n').trim()
    if (state.rows === null || !isSelected(state, shown, position))
      return putArticles(data, { order, spans: rowOnly(position) }, text)
    putArticles(data, state.rows, text)
    showDragged(data, t('selection.count', { count: selectedCount(state) }))
  }

  return (
    <>
      <ArticleList
        {...shown}
        selection={selected}
        density={density}
        isBusy={status.kind === 'asking'}
        onLook={list.look}
        onAct={act}
        asked={askedRow(menu?.subject ?? null, shown.order)}
        onMenu={(position, place) => setMenu({ subject: subjectAt(position), place })}
        onDrag={drag}
        onDragEnd={letGoOfArticles}
      />
      <PartShelter part="menu" of={menu} onMissing={() => setMenu(null)}>
        {menu !== null && (
          <RowMenu
            {...menu}
            onChoose={act => afterMenu(() => actOn(act, menu.subject))}
            onClose={() => setMenu(null)}
          />
        )}
      </PartShelter>
      <PartShelter part="menu" of={toTag} onMissing={stores.bulk.closeTag}>
        {toTag !== null && <TagDialog rows={toTag} />}
      </PartShelter>
    </>
  )
}
