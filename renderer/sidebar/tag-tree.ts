import { tagAndWider, tagName, tagPath } from '../../shared/tags'
import type { FacetEntry } from './facet-entries'

/** A tag among its like, with those that lie in it. */
export interface TagNode {
  readonly entry: FacetEntry
  /** The tag whole; null for articles without tags. */
  readonly tag: string | null
  /** What all its spellings have in common; empty for articles without tags. */
  readonly name: string
  /** Its name within the tag it lies in. */
  readonly label: string
  readonly inner: readonly TagNode[]
}

/** Puts tags into those they lie in, in the order they are given on each level. One whose wider tag is not among them
 *  stands by its whole name. */
export function tagTree(entries: readonly FacetEntry[]): readonly TagNode[] {
  const known = new Set(entries.flatMap(({ facet }) => (isTag(facet) ? [tagName(facet.value)] : [])))
  const within = new Map<string, FacetEntry[]>()
  for (const entry of entries) {
    const outer = isTag(entry.facet) ? outerName(entry.facet.value, known) : ''
    within.set(outer, [...(within.get(outer) ?? []), entry])
  }
  const nodesIn = (outer: string, depth: number): readonly TagNode[] =>
    (within.get(outer) ?? []).map(entry => {
      if (!isTag(entry.facet)) return { entry, tag: null, name: '', label: '', inner: [] }
      const tag = entry.facet.value
      const path = tagPath(tag)
      const label = path.slice(depth).join('/')
      return { entry, tag, name: tagName(tag), label, inner: nodesIn(tagName(tag), path.length) }
    })
  return nodesIn('', 0)
}

const isTag = (facet: FacetEntry['facet']): facet is { kind: 'tag'; value: string } =>
  facet.kind === 'tag' && facet.value !== null

/** The nearest of the known tags that a tag lies in; empty where there is none. */
const outerName = (tag: string, known: ReadonlySet<string>): string =>
  tagAndWider(tag)
    .slice(0, -1)
    .map(tagName)
    .findLast(name => known.has(name)) ?? ''

/** Whether a tag, or one that lies in it, is asked for or left out. */
export const isOnWithin = ({ entry, inner }: TagNode): boolean =>
  entry.state !== 'off' || inner.some(isOnWithin)
