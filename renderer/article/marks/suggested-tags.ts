import type { CountedTag } from '../../../shared/marking'

/** What is shown at once: more is typed for sooner than read. */
const MOST_SHOWN = 30

/** Tags that hold what was typed, those that begin with it first, without those that an article has. */
export function suggestedTags(
  known: readonly CountedTag[],
  own: readonly string[],
  typed: string,
): readonly CountedTag[] {
  const wanted = folded(typed)
  const others = known.filter(({ tag }) => !own.includes(tag) && folded(tag).includes(wanted))
  const begin = others.filter(({ tag }) => folded(tag).startsWith(wanted))
  const hold = others.filter(({ tag }) => !folded(tag).startsWith(wanted))
  return [...begin, ...hold].slice(0, MOST_SHOWN)
}

const folded = (tag: string) => tag.normalize('NFC').trim().toLowerCase()
