/** Pairs each value with the one after it; the last with null. Reads one value ahead. */
export function* withNext<T extends object>(
  values: Iterable<T>,
): Generator<{ readonly current: T; readonly next: T | null }> {
  let current: T | null = null
  for (const next of values) {
    if (current !== null) yield { current, next }
    current = next
  }
  if (current !== null) yield { current, next: null }
}
