/** What a person who is new here is told, one after the other. */
export const HINTS = ['search', 'import', 'keys'] as const
export type Hint = (typeof HINTS)[number]

/** The hint to show; null where all were put away.
 *  @param dismissed names, those of other versions among them */
export const nextHint = (dismissed: readonly string[]): Hint | null =>
  HINTS.find(hint => !dismissed.includes(hint)) ?? null
