import type { Shelf } from './shelf'

/** Rows by date, without a date last; those of one day in the order they came in. Counted into their places: a
 *  comparison takes many times as long where there are a million.
 *  @param rows rising */
export function orderByDate(
  { days }: Shelf,
  rows: Int32Array,
  sort: 'newest' | 'oldest',
): Int32Array<ArrayBuffer> {
  const { codes, values } = days
  // Code 0 is "no date"; the others are in the order of their days.
  const placeOf = (code: number) =>
    code === 0 ? values.length - 1 : sort === 'oldest' ? code - 1 : values.length - 1 - code
  const places = new Int32Array(values.length)
  for (let code = 0; code < places.length; code++) places[code] = placeOf(code)
  const starts = new Int32Array(values.length + 1)
  for (let at = 0; at < rows.length; at++) {
    const next = (places[codes[rows[at] ?? 0] ?? 0] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let place = 1; place < starts.length; place++)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0)
  const ordered = new Int32Array(rows.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const place = places[codes[row] ?? 0] ?? 0
    const start = starts[place] ?? 0
    ordered[start] = row
    starts[place] = start + 1
  }
  return ordered
}
