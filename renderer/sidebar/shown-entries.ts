/** Entries that are shown before the person asks for more, and at most after. */
const SHOWN_AT_FIRST = 8
const MOST_SHOWN = 100

export interface ShownEntries<T> {
  readonly shown: readonly T[]
  /** Further ones that would be shown if there were room for all. */
  readonly more: number
}

/** The beginning of a list of entries, and those that are on wherever they stand.
 *  @param isAll whether the person has asked for more */
export function shownEntries<T>(
  entries: readonly T[],
  isAll: boolean,
  isOn: (entry: T) => boolean,
): ShownEntries<T> {
  const most = isAll ? MOST_SHOWN : SHOWN_AT_FIRST
  const shown = entries.filter((entry, place) => place < most || isOn(entry))
  return { shown, more: entries.length - shown.length }
}

/** The entries whose name holds what was typed, those that begin with it first. Names and typed text are in the letters
 *  that are compared (see loose.ts). */
export function entriesNamed<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  typed: string,
): readonly T[] {
  if (typed === '') return entries
  const named = entries
    .map(entry => ({ entry, at: nameOf(entry).indexOf(typed) }))
    .filter(({ at }) => at >= 0)
  const ordered = [...named.filter(({ at }) => at === 0), ...named.filter(({ at }) => at > 0)]
  return ordered.map(({ entry }) => entry)
}
