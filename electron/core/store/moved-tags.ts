import { OqyrmanError } from '../../../shared/failure'
import { MAX_TAG_LENGTH } from '../../../shared/marking'
import { tagMoved } from '../../../shared/moved-tags'
import { isNameWithin, tagName } from '../../../shared/tags'

/** What becomes of each tag, or `null` where it goes. */
export type MovedTags = ReadonlyMap<string, string | null>

/** What becomes of tags when one of them, with all that lie in it, gets another name or goes. A name that another tag has
 *  already is spelled as that.
 *  @param tags all there are
 *  @throws OqyrmanError tag-too-long */
export function movedTags(tags: readonly string[], tag: string, to: string | null): MovedTags {
  const name = tagName(tag)
  const moving = tags.filter(each => isNameWithin(tagName(each), name))
  const spelled = new Map(tags.filter(each => !moving.includes(each)).map(each => [tagName(each), each]))
  const target = to === null ? null : (spelled.get(tagName(to)) ?? to)
  const moved = new Map<string, string | null>()
  for (const each of moving) {
    const wanted = target === null ? null : tagMoved(each, tag, target)
    if (wanted === null) moved.set(each, null)
    else if (wanted.length > MAX_TAG_LENGTH)
      throw new OqyrmanError({ kind: 'tag-too-long', tag: wanted, limit: MAX_TAG_LENGTH })
    else {
      const known = spelled.get(tagName(wanted)) ?? wanted
      spelled.set(tagName(known), known)
      moved.set(each, known)
    }
  }
  return moved
}
