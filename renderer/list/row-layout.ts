/** Where rows and the headings of groups are in a list, in CSS pixels from its top. All rows are alike, and so are all
 *  headings; so a list of any length knows where everything is. */
export interface RowLayout {
  readonly total: number
  readonly rowHeight: number
  readonly headingHeight: number
  /** The first row of each group, rising; none where the list has no groups. */
  readonly firsts: readonly number[]
}

export const listHeight = ({ total, rowHeight, headingHeight, firsts }: RowLayout): number =>
  total * rowHeight + firsts.length * headingHeight

/** The group that a row is in; -1 where it is in none. */
export const groupOf = ({ firsts }: RowLayout, row: number): number =>
  lastWhere(firsts.length, group => (firsts[group] ?? 0) <= row)

export const rowTop = (layout: RowLayout, row: number): number =>
  row * layout.rowHeight + (groupOf(layout, row) + 1) * layout.headingHeight

/** The row at a height; at that of a heading, the first row under it. */
export function rowAtHeight(layout: RowLayout, height: number): number {
  const { total, rowHeight, headingHeight, firsts } = layout
  const groupTop = (group: number) => (firsts[group] ?? 0) * rowHeight + group * headingHeight
  const group = lastWhere(firsts.length, group => groupTop(group) <= height)
  const first = group < 0 ? 0 : (firsts[group] ?? 0)
  const last = (firsts[group + 1] ?? total) - 1
  const start = group < 0 ? 0 : groupTop(group) + headingHeight
  const row = first + Math.floor((height - start) / rowHeight)
  return Math.max(0, Math.min(last, Math.max(first, row)))
}

/** The last of so many numbers, from 0, for which something holds that holds for all before it; -1 where it holds for
 *  none. */
function lastWhere(count: number, holds: (number: number) => boolean): number {
  let [low, high] = [-1, count - 1]
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
