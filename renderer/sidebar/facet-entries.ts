import type { FacetValue, Filter } from '../../shared/find'
import { type FieldValue, facetKey, fieldPartsOf } from '../stores/filters'

/** What a filter does with articles that have a value. */
export type FacetState = 'off' | 'included' | 'excluded'

export const facetState = (isExcluded: boolean | null | undefined): FacetState =>
  typeof isExcluded !== 'boolean' ? 'off' : isExcluded ? 'excluded' : 'included'

/** A value of a field and how many articles have it. */
export interface FacetEntry {
  readonly facet: FieldValue
  readonly count: number
  readonly state: FacetState
}

/** The entries of one field: what was counted, then what is on though nothing has it under this question, so that it
 *  can still be switched off. */
export function facetEntries<T>(
  counted: readonly FacetValue<T>[],
  facetOf: (value: T | null) => FieldValue,
  filter: Filter,
): readonly FacetEntry[] {
  const { kind } = facetOf(null)
  const on = new Map(
    fieldPartsOf(filter)
      .filter(part => part.kind === kind)
      .map(part => [facetKey(part), part]),
  )
  const entries = counted.map(({ value, count }) => {
    const facet = facetOf(value)
    return { facet, count, state: facetState(on.get(facetKey(facet))?.isExcluded) }
  })
  for (const { facet } of entries) on.delete(facetKey(facet))
  const uncounted = [...on.values()].map(({ isExcluded, ...facet }) => ({
    facet,
    count: 0,
    state: facetState(isExcluded),
  }))
  return [...entries, ...uncounted]
}
