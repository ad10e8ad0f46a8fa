import type { RowSpan } from '../../shared/find'

/** Rows that are selected, however many: spans, rising, with at least one row between them. */
export type RowSpans = readonly RowSpan[]

export const countOf = (spans: RowSpans): number =>
  spans.reduce((count, { first, last }) => count + last - first + 1, 0)

/** Whether a row is among them; in the logarithm of their number. */
export function hasRow(spans: RowSpans, position: number): boolean {
  let [low, high] = [0, spans.length - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const span = spans[middle]
    if (span === undefined) return false
    if (position < span.first) high = middle - 1
    else if (position > span.last) low = middle + 1
    else return true
  }
  return false
}

/** With the rows between two, both among them, whichever is the first. */
export function withRows(spans: RowSpans, one: number, other: number): RowSpans {
  let [first, last] = [Math.min(one, other), Math.max(one, other)]
  const before: RowSpan[] = []
  const after: RowSpan[] = []
  for (const span of spans) {
    if (span.last < first - 1) before.push(span)
    else if (span.first > last + 1) after.push(span)
    else [first, last] = [Math.min(first, span.first), Math.max(last, span.last)]
  }
  return [...before, { first, last }, ...after]
}

/** Without a row. */
export const withoutRow = (spans: RowSpans, position: number): RowSpans =>
  spans.flatMap(({ first, last }) =>
    position < first || position > last
      ? [{ first, last }]
      : [
          { first, last: position - 1 },
          { first: position + 1, last },
        ].filter(span => span.first <= span.last),
  )
