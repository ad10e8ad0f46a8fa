import type { DateGroup } from '../../shared/find'

/** Drawn rows that are of one group; `group` is null where the list has none. */
export interface DrawnGroup {
  readonly group: DateGroup | null
  readonly first: number
  readonly last: number
}

/** The drawn rows, group by group.
 *  @param groups of the whole list, by their first rows */
export function drawnGroups(
  groups: readonly DateGroup[],
  first: number,
  last: number,
): readonly DrawnGroup[] {
  const drawn: DrawnGroup[] = []
  for (const [place, group] of groups.entries()) {
    const groupLast = (groups[place + 1]?.first ?? Number.POSITIVE_INFINITY) - 1
    if (groupLast < first || group.first > last) continue
    drawn.push({ group, first: Math.max(first, group.first), last: Math.min(last, groupLast) })
  }
  return drawn.length > 0 ? drawn : [{ group: null, first, last }]
}
