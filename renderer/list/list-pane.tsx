import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { focusPlace, LIST_ID } from '../commands/focus'
import { FilterChips } from '../search/filter-chips'
import { SearchField } from '../search/search-field'
import { useApp } from '../stores/app'
import { partsOf } from '../stores/filters'
import { isSearching, sortedQuestion } from '../stores/question'
import { IconButton } from '../ui/icon-button'
import { SidebarIcon } from '../ui/icons'
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
  const fileNames = useStore(stores.facets, state => state.fileNames)
  const total = useStore(stores.list, state => state.total)
  const { asking } = stores
  const countText = () => {
    if (status.kind === 'failed') return null
    if (status.kind === 'asking' && total === 0) return t('list.asking')
    return t(isSearching(question) ? 'list.found' : 'list.count', { count: total })
  }
  return (
    <section id="list-pane" className="pane list-pane" aria-label={t('list.name')}>
      <header className="list-head">
        <div className="list-tools">
          <IconButton
            name={t('sidebar.open')}
            className="only-narrow"
            onPress={() => stores.layout.setState({ pane: 'sidebar' })}
          >
            <SidebarIcon />
          </IconButton>
          <SearchField
            text={question.text}
            onType={asking.type}
            onGoToList={() => {
              focusPlace(LIST_ID)
              if (stores.list.getState().cursor === null) void stores.reading.openAt(0)
            }}
          />
        </div>
        <FilterChips
          parts={partsOf(question.filter)}
          fileNames={fileNames}
          onRemove={part => {
            asking.toggle(part)
            focusPlace(LIST_ID)
          }}
          onClearAll={() => {
            asking.clearFilters()
            focusPlace(LIST_ID)
          }}
        />
        <div className="list-line">
          <p className="list-count">{countText()}</p>
          <SortMenu
            sort={sortedQuestion(question).sort}
            isSearching={isSearching(question)}
            onSort={asking.sortBy}
          />
        </div>
      </header>
      <ListBody />
      {edge}
    </section>
  )
}
