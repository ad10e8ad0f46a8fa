import { useId } from 'react'
import type { ListState } from '../stores/list'
import { isSelected, type SelectionState } from '../stores/selection'
import { rowAt } from '../stores/windows'
import { groupText } from '../wording/group-text'
import { useWords } from '../wording/words'
import { drawnGroups } from './drawn-groups'
import { ListRow } from './list-row'
import type { RowHeights } from './row-height'

interface DrawnRowsProps extends Pick<ListState, 'total' | 'windows' | 'cursor' | 'dateGroups'> {
  readonly selection: SelectionState
  /** The row that actions are asked for on; null while none is. */
  readonly asked: number | null
  readonly heights: RowHeights
  readonly first: number
  readonly last: number
}

/** Rows of the list, from one to another, under the headings of their days. */
export function DrawnRows(props: DrawnRowsProps) {
  const { total, windows, cursor, dateGroups, selection, asked, heights, first, last } = props
  const words = useWords()
  const headingId = useId()
  const rowsFrom = (first: number, last: number) =>
    positionsFrom(first, last).map(position => (
      <ListRow
        key={position}
        article={rowAt(windows, position)}
        position={position}
        total={total}
        height={heights.rowHeight}
        isSelected={isSelected(selection, { cursor }, position)}
        isAt={position === cursor?.position}
        isAsked={position === asked}
      />
    ))
  return drawnGroups(dateGroups, first, last).map(({ group, first, last }) => {
    if (group === null) return rowsFrom(first, last)
    const id = `${headingId}-${group.first}`
    return (
      // biome-ignore lint/a11y/useSemanticElements: a group of options, which has no element of its own here.
      <div key={group.first} role="group" aria-labelledby={id}>
        <div id={id} className="list-heading" style={{ height: heights.headingHeight }}>
          {groupText(words, group)}
        </div>
        {rowsFrom(first, last)}
      </div>
    )
  })
}

const positionsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place)
