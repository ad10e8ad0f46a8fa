import { MOST_KEPT } from './sketch'

/** How two sets of hashes stand to one another. */
export interface Overlap {
  readonly shared: number
  readonly onlyInFirst: number
  readonly onlyInSecond: number
}

/** The greatest hash that a set can be asked about: one that was cut knows nothing of greater ones. */
const reachOf = (hashes: Uint16Array) =>
  hashes.length < MOST_KEPT ? Number.POSITIVE_INFINITY : (hashes.at(-1) ?? 0)

/** Compares two sets of hashes, rising, as far as both of them were kept. */
export function overlapOf(a: Uint16Array, b: Uint16Array): Overlap {
  const reach = Math.min(reachOf(a), reachOf(b))
  let [shared, onlyInFirst, onlyInSecond, inA, inB] = [0, 0, 0, 0, 0]
  while (inA < a.length || inB < b.length) {
    const first = a[inA] ?? Number.POSITIVE_INFINITY
    const second = b[inB] ?? Number.POSITIVE_INFINITY
    if (Math.min(first, second) > reach) break
    if (first === second) shared++
    else if (first < second) onlyInFirst++
    else onlyInSecond++
    if (first <= second) inA++
    if (second <= first) inB++
  }
  return { shared, onlyInFirst, onlyInSecond }
}
