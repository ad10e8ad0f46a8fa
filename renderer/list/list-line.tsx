import { useStore } from 'zustand'
import { focusPlace, LIST_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { isSearching, sortOf } from '../stores/question'
import { selectedCount } from '../stores/selection'
import { afterMenu } from '../ui/after-menu'
import { useWords } from '../wording/words'
import { BulkProgress } from './bulk-progress'
import { ListMenu } from './list-menu'
import type { MenuSubject, RowAct } from './offered-acts'
import { SelectionBar } from './selection-bar'
import { SortMenu } from './sort-menu'
import { useRowActs } from './use-row-acts'

/** The line over the rows: how many there are and in which order; or how many are selected, and what for. */
export function ListLine() {
  const { stores } = useApp()
  const { t } = useWords()
  const question = useStore(stores.question)
  const status = useStore(stores.list, state => state.status)
  const total = useStore(stores.list, state => state.total)
  const density = useStore(stores.settings, state => state.density)
  const count = useStore(stores.selection, selectedCount)
  const underWay = useStore(stores.bulk, state => state.underWay)
  const actOn = useRowActs()
  /** What changes the line takes away the button it was asked for by; the keyboard goes to the list. */
  function act(act: RowAct, subject: MenuSubject) {
    if (act !== 'select-all' && act !== 'clear-selection') return actOn(act, subject)
    afterMenu(() => {
      actOn(act, subject)
      focusPlace(LIST_ID)
    })
  }

  if (count > 0) {
    const subject = { kind: 'selection', isAll: count === total } as const
    return (
      <div className="list-line">
        <SelectionBar
          count={count}
          subject={subject}
          underWay={underWay}
          onAct={chosen => act(chosen, subject)}
          onStop={stores.bulk.stop}
        />
      </div>
    )
  }
  const countText = () => {
    if (status.kind === 'failed') return null
    if (status.kind === 'asking' && total === 0) return t('list.asking')
    return t(isSearching(question) ? 'list.found' : 'list.count', { count: total })
  }
  const subject = { kind: 'list', hasRows: total > 0 } as const
  return (
    <div className="list-line">
      {underWay === null ? (
        <p className="list-count">{countText()}</p>
      ) : (
        <BulkProgress {...underWay} onStop={stores.bulk.stop} />
      )}
      <div className="list-line-tools">
        <SortMenu sort={sortOf(question)} isSearching={isSearching(question)} onSort={stores.asking.sortBy} />
        <ListMenu
          density={density}
          subject={subject}
          onDensity={density => stores.settings.change({ density })}
          onAct={chosen => act(chosen, subject)}
        />
      </div>
    </div>
  )
}
