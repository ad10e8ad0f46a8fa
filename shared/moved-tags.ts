import type { Filter } from './find'
import { isNameWithin, tagName, tagPath } from './tags'

/** A tag with the part of its path that is another tag put in that one's place. */
export const tagMoved = (tag: string, from: string, to: string): string =>
  [...tagPath(to), ...tagPath(tag).slice(tagPath(from).length)].join('/')

/** A filter that asks for a tag, or one that lies in it, by its new name, or with `null` not any more; the same filter
 *  where it asks for none. */
export function withMovedTags(filter: Filter, tag: string, to: string | null): Filter {
  const name = tagName(tag)
  const isMoved = (asked: string | null) => asked !== null && isNameWithin(tagName(asked), name)
  const { include, exclude } = filter.tags
  if (![...include, ...exclude].some(isMoved)) return filter
  const movedTag = (asked: string | null) => {
    if (asked === null || !isMoved(asked)) return [asked]
    return to === null ? [] : [tagMoved(asked, tag, to)]
  }
  const moved = (asked: readonly (string | null)[]) => [...new Set(asked.flatMap(movedTag))]
  return { ...filter, tags: { include: moved(include), exclude: moved(exclude) } }
}
