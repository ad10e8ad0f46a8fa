import type { FacetValue, Filter } from '../../shared/find'
import { type FilterPart, partKey, partsOf } from '../stores/filters'
import type { FacetEntry } from './facet-group'

/** The entries of one field: what was counted, then what is on though nothing has it under this question, so that it
 *  can still be switched off. */
export function facetEntries<T>(
  counted: readonly FacetValue<T>[],
  partFor: (value: T | null) => FilterPart,
  filter: Filter,
): readonly FacetEntry[] {
  const on = new Set(partsOf(filter).map(partKey))
  const entries = counted.map(({ value, count }) => {
    const part = partFor(value)
    return { part, count, isOn: on.has(partKey(part)) }
  })
  const known = new Set(entries.map(entry => partKey(entry.part)))
  const { kind } = partFor(null)
  const uncounted = partsOf(filter)
    .filter(part => part.kind === kind && !known.has(partKey(part)))
    .map(part => ({ part, count: 0, isOn: true }))
  return [...entries, ...uncounted]
}
