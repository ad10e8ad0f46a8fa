import type { Database } from 'better-sqlite3'
import type { ArticleId } from '../../../shared/ids'
import type { CountedTag } from '../../../shared/marking'
import { tagName, tidyTag } from '../../../shared/tags'
import type { Shelf } from './shelf'
import { tagColours } from './tag-colours'
import { setsThatCount, tagCounts } from './tag-counts'

// One look-up in the index for each tag, however many articles have it.
const TAGS = `
  WITH RECURSIVE found (tag) AS (
    SELECT min(tag) FROM tags
    UNION ALL
    SELECT (SELECT min(t.tag) FROM tags t WHERE t.tag > found.tag) FROM found WHERE found.tag IS NOT NULL)
  SELECT tag FROM found WHERE tag IS NOT NULL`
const PUT = `
  INSERT INTO tags (key, tag, tagged_at) SELECT key, :tag, :now FROM articles WHERE id = :id
  ON CONFLICT DO NOTHING`
const TAKE_OFF = 'DELETE FROM tags WHERE tag = :tag AND key = (SELECT key FROM articles WHERE id = :id)'

/** Every tag that was put on an article, be it listed or not, by code point. */
export function allTags(db: Database): string[] {
  return db.prepare<[], string>(TAGS).pluck().all()
}

/** All tags and those they lie in, with how many listed articles have each, in the order of their names. */
export function countedTags(db: Database, { tags }: Shelf): CountedTag[] {
  const counts = new Int32Array(tags.values.length)
  for (const code of tags.codes) counts[code] = (counts[code] ?? 0) + 1
  // A tag may be on no article that is listed.
  const unlisted = allTags(db).map(tag => ({ tags: [tag], count: 0 }))
  const colours = tagColours(db)
  const { compare } = new Intl.Collator('en', { numeric: true })
  return tagCounts([...setsThatCount(tags.values, counts), ...unlisted])
    .map(({ tag, count }) => ({ tag, count, colour: colours.get(tagName(tag)) ?? null }))
    .sort((a, b) => compare(a.tag, b.tag))
}

/** Puts a tag on articles or takes it off, all or none; ids that are not in the library are passed over. A tag that is
 *  there keeps the spelling it was first given.
 *  @param now epoch ms
 *  @returns the tag as it is spelled */
export function setTagged(
  db: Database,
  ids: readonly ArticleId[],
  typed: string,
  on: boolean,
  now: number,
): string {
  return db.transaction(() => {
    const name = tagName(typed)
    const tag = allTags(db).find(other => tagName(other) === name) ?? tidyTag(typed)
    const put = db.prepare(PUT)
    const takeOff = db.prepare(TAKE_OFF)
    for (const id of ids) {
      if (on) put.run({ id, tag, now })
      else takeOff.run({ id, tag })
    }
    return tag
  })()
}
