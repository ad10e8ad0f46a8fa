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
  const perName = new Map<string, number>()
  for (const { tags, count } of sets)
    for (const name of namesOfAll(tags)) perName.set(name, (perName.get(name) ?? 0) + count)
  const spelled = spellings([...new Set(sets.flatMap(({ tags }) => tags))].sort())
  return [...perName.keys()]
    .sort()
    .map(name => ({ tag: spelled.get(name) ?? name, count: perName.get(name) ?? 0 }))
}

function namesOfAll(tags: readonly string[]): Iterable<string> {
  const [first, ...others] = tags
  if (first === undefined) return []
  return others.length === 0 ? namesAround(first) : new Set(tags.flatMap(namesAround))
}

/** How each name is spelled.
 *  @param tags in their order */
function spellings(tags: readonly string[]): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>()
  for (const tag of tags)
    for (const [depth, name] of namesAround(tag).entries())
      if (!spelled.has(name)) spelled.set(name, tagAndWider(tag)[depth] ?? tag)
  for (const tag of tags) spelled.set(namesAround(tag).at(-1) ?? tag, tag)
  return spelled
}

// They hang on the letters of a tag alone, and every count asks for them of every tag there is.
const knownNames = new Map<string, readonly string[]>()
const MOST_KNOWN = 20_000

/** The names of a tag and of all that it lies in, the widest first. */
export function namesAround(tag: string): readonly string[] {
  const known = knownNames.get(tag)
  if (known !== undefined) return known
  const names = tagAndWider(tag).map(tagName)
  if (knownNames.size >= MOST_KNOWN) knownNames.clear()
  knownNames.set(tag, names)
  return names
}
