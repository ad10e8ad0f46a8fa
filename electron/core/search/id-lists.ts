/** Ids of articles, ascending, each once. */
export type IdList = Int32Array

export const NO_IDS: IdList = new Int32Array()

/** What is in both. */
export function inBoth(a: IdList, b: IdList): IdList {
  const both = new Int32Array(Math.min(a.length, b.length))
  let length = 0
  for (let at = 0, other = 0; at < a.length && other < b.length; ) {
    const id = a[at] ?? 0
    const otherId = b[other] ?? 0
    if (id === otherId) both[length++] = id
    if (id <= otherId) at++
    if (otherId <= id) other++
  }
  return both.subarray(0, length)
}

/** What is in the first alone. */
export function without(a: IdList, b: IdList): IdList {
  if (b.length === 0) return a
  const left = new Int32Array(a.length)
  let length = 0
  let other = 0
  for (const id of a) {
    while (other < b.length && (b[other] ?? 0) < id) other++
    if (b[other] !== id) left[length++] = id
  }
  return left.subarray(0, length)
}

/** What is in either. */
export function inEither(a: IdList, b: IdList): IdList {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const all = new Int32Array(a.length + b.length)
  let length = 0
  for (let at = 0, other = 0; at < a.length || other < b.length; ) {
    const id = a[at] ?? Number.POSITIVE_INFINITY
    const otherId = b[other] ?? Number.POSITIVE_INFINITY
    all[length++] = Math.min(id, otherId)
    if (id <= otherId) at++
    if (otherId <= id) other++
  }
  return all.subarray(0, length)
}

/** How many ids lie below one. */
export function countBelow(ids: IdList, id: number): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low
}
