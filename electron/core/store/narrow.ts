import type { Filter } from '../../../shared/find'
import { FILTER_FIELDS, type Part, partsOf } from './filter-parts'
import type { Shelf } from './shelf'

/** The rows that the filter lets through, in the order they were given. */
export function narrow(shelf: Shelf, rows: Int32Array, filter: Filter): Int32Array {
  const parts = partsOf(shelf, filter)
  return thoseOf(
    rows,
    FILTER_FIELDS.map(field => parts[field]).filter(part => part !== null),
  )
}

/** The rows that every part lets through, in the order they were given. */
export function thoseOf(rows: Int32Array, parts: readonly Part[]): Int32Array {
  let left = rows
  for (const part of parts) left = passing(left, part)
  return left
}

function passing(rows: Int32Array, { codes, isWanted }: Part): Int32Array {
  const kept = new Int32Array(rows.length)
  let count = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    // Written whether it counts or not: no branch to be guessed wrongly.
    kept[count] = row
    count += isWanted[codes[row] ?? 0] ?? 0
  }
  return kept.subarray(0, count)
}
