import { type DateGroup, MAX_DATE_GROUPS } from '../../../shared/find'
import { dateOf, type Shelf } from './shelf'

/** Rows that a group has at least, on average: with fewer, headings would be nearly all that is seen. */
const LEAST_ROWS = 3

/** Days, months, years: what of YYYYMMDD is left where the rest is cut off, and its length as it is written. */
const SPANS = [
  { divisor: 1, length: 'YYYY-MM-DD'.length },
  { divisor: 100, length: 'YYYY-MM'.length },
  { divisor: 10_000, length: 'YYYY'.length },
]

/** The groups that rows by date fall into: days where each has some rows, else months, else years; none where even these
 *  are too many.
 *  @param rows in the order of their dates, either way */
export function dateGroups({ days }: Pick<Shelf, 'days'>, rows: Int32Array): DateGroup[] {
  const perDay = firstOfEach(days.codes, rows).map(first => ({ first, day: days.at(rows[first] ?? 0) ?? 0 }))
  for (const { divisor, length } of SPANS) {
    const spanOf = (day: number) => Math.floor(day / divisor)
    const groups = perDay.filter(
      ({ day }, place) => place === 0 || spanOf(perDay[place - 1]?.day ?? 0) !== spanOf(day),
    )
    if (groups.length <= MAX_DATE_GROUPS && groups.length * LEAST_ROWS <= rows.length)
      return groups.map(({ first, day }) => ({
        first,
        start: day === 0 ? null : dateOf(day).slice(0, length),
      }))
  }
  return []
}

/** Positions at which the code is another than before. */
function firstOfEach(codes: Int32Array, rows: Int32Array): number[] {
  const firsts: number[] = []
  let before = -1
  for (let position = 0; position < rows.length; position++) {
    const code = codes[rows[position] ?? 0] ?? 0
    if (code !== before) firsts.push(position)
    before = code
  }
  return firsts
}
