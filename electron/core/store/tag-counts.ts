import { tagAndWider, tagName } from '../../../shared/tags'

/** A tag as it is spelled, and how many articles have it or one that lies in it. */
export interface TagCount {
  readonly tag: string
  readonly count: number
}

/** Counts tags and those they lie in, in the order of their names. An article counts once under each, however many of its
 *  tags lie there. What is no tag itself is spelled as in the first tag that lies in it.
 *  @param sets of tags that articles have
 *  @param counts of the articles that have each set */
export function tagCounts(sets: readonly (readonly string[])[], counts: Int32Array): readonly TagCount[] {
  const namesOf = new Map([...new Set(sets.flat())].sort().map(tag => [tag, namesAround(tag)]))
  const perName = new Map<string, number>()
  for (const [code, set] of sets.entries()) {
    const count = counts[code] ?? 0
    const names = set.length === 1 ? (namesOf.get(set[0] ?? '') ?? []) : namesOfAll(set, namesOf)
    for (const name of names) perName.set(name, (perName.get(name) ?? 0) + count)
  }
  const spelled = spellings([...namesOf.keys()])
  return [...perName.keys()]
    .sort()
    .map(name => ({ tag: spelled.get(name) ?? name, count: perName.get(name) ?? 0 }))
}

/** The names of a tag and of all that it lies in. */
export const namesAround = (tag: string): readonly string[] => tagAndWider(tag).map(tagName)

const namesOfAll = (set: readonly string[], namesOf: ReadonlyMap<string, readonly string[]>) =>
  new Set(set.flatMap(tag => namesOf.get(tag) ?? []))

/** How each name is spelled.
 *  @param tags in their order */
function spellings(tags: readonly string[]): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>()
  for (const tag of tags)
    for (const wider of tagAndWider(tag)) {
      const name = tagName(wider)
      if (!spelled.has(name)) spelled.set(name, wider)
    }
  for (const tag of tags) spelled.set(tagName(tag), tag)
  return spelled
}
