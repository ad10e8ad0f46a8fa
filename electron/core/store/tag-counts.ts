import { tagAndWider, tagName } from '../../../shared/tags'

/** A tag as it is spelled, and how many articles have it or one that lies in it. */
export interface TagCount {
  readonly tag: string
  readonly count: number
}

/** Articles that have the same tags. */
export interface SetCount {
  readonly tags: readonly string[]
  readonly count: number
}

/** The sets that any article has: others are left over from what was on articles before.
 *  @param counts of the articles with each */
export const setsThatCount = (sets: readonly (readonly string[])[], counts: Int32Array): SetCount[] =>
  sets.map((tags, code) => ({ tags, count: counts[code] ?? 0 })).filter(({ count }) => count > 0)

/** Counts tags and those they lie in, in the order of their names. An article counts once under each, however many of its
 *  tags lie there. What is no tag itself is spelled as in the first tag that lies in it. */
export function tagCounts(sets: readonly SetCount[]): readonly TagCount[] {
  const all = new Set(sets.flatMap(({ tags }) => tags))
  const namesOf = new Map([...all].sort().map(tag => [tag, namesAround(tag)]))
  const perName = new Map<string, number>()
  for (const { tags, count } of sets)
    for (const name of new Set(tags.flatMap(tag => namesOf.get(tag) ?? [])))
      perName.set(name, (perName.get(name) ?? 0) + count)
  const spelled = spellings([...namesOf.keys()])
  return [...perName.keys()]
    .sort()
    .map(name => ({ tag: spelled.get(name) ?? name, count: perName.get(name) ?? 0 }))
}

/** The names of a tag and of all that it lies in. */
export const namesAround = (tag: string): readonly string[] => tagAndWider(tag).map(tagName)

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
