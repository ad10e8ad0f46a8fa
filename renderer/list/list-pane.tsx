import type { ReactNode } from 'react'
import { SearchHead } from '../search/search-head'
import { useWords } from '../wording/words'
import { ListBody } from './list-body'
import { ListLine } from './list-line'

interface ListPaneProps {
  /** What stands between this pane and the next. */
  readonly edge: ReactNode
}

/** The middle pane: which articles. */
export function ListPane({ edge }: ListPaneProps) {
  const { t } = useWords()
  return (
    <section id="list-pane" className="pane list-pane" aria-label={t('list.name')}>
      <header className="list-head">
        <SearchHead />
        <ListLine />
      </header>
      <ListBody />
      {edge}
    </section>
  )
}
