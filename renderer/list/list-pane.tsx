import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { SearchHead } from '../search/search-head'
import { useApp } from '../stores/app'
import { isSearching, sortOf } from '../stores/question'
import { useWords } from '../wording/words'
import { ListBody } from './list-body'
import { SortMenu } from './sort-menu'

interface ListPaneProps {
  /** What stands between this pane and the next. */
  readonly edge: ReactNode
}

/** The middle pane: which articles. */
export function ListPane({ edge }: ListPaneProps) {
  const { stores } = useApp()
  const { t } = useWords()
  const question = useStore(stores.question)
  const status = useStore(stores.list, state => state.status)
  const total = useStore(stores.list, state => state.total)
  const countText = () => {
    if (status.kind === 'failed') return null
    if (status.kind === 'asking' && total === 0) return t('list.asking')
    return t(isSearching(question) ? 'list.found' : 'list.count', { count: total })
  }
  return (
    <section id="list-pane" className="pane list-pane" aria-label={t('list.name')}>
      <header className="list-head">
        <SearchHead />
        <div className="list-line">
          <p className="list-count">{countText()}</p>
          <SortMenu
            sort={sortOf(question)}
            isSearching={isSearching(question)}
            onSort={stores.asking.sortBy}
          />
        </div>
      </header>
      <ListBody />
      {edge}
    </section>
  )
}
