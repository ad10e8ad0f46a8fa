export interface Wanted {
  /** Where something would stand best; CSS pixels. */
  readonly top: number
  readonly height: number
}

/** Where things stand that want to be beside their places and may not overlap: each as high as it can, none above its
 *  place, in the order of the places.
 *  @returns a top for each, in their own order */
export function stacked(wanted: readonly Wanted[], gap: number): readonly number[] {
  const tops = wanted.map(({ top }) => top)
  const order = wanted.map((_, at) => at).sort((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0) || a - b)
  let free = Number.NEGATIVE_INFINITY
  for (const at of order) {
    const top = Math.max(tops[at] ?? 0, free)
    tops[at] = top
    free = top + (wanted[at]?.height ?? 0) + gap
  }
  return tops
}
