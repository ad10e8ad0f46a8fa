import type { Database } from 'better-sqlite3'
import { TAG_COLOURS, type TagColour } from '../../../shared/marking'
import { tagName } from '../../../shared/tags'

const LIST = 'SELECT tag, colour FROM tag_colours'
const WRITE = `
  INSERT INTO tag_colours (tag, colour) VALUES (:tag, :colour)
  ON CONFLICT (tag) DO UPDATE SET colour = excluded.colour`
const TAKE_OFF = 'DELETE FROM tag_colours WHERE tag = :tag'

/** The colours of tags that have one, by the names of the tags. */
export function tagColours(db: Database): Map<string, TagColour> {
  const rows = db.prepare<[], { tag: string; colour: string }>(LIST).all()
  return new Map(
    rows.flatMap(({ tag, colour }) => {
      const known = TAG_COLOURS.find(each => each === colour)
      return known === undefined ? [] : [[tag, known]]
    }),
  )
}

/** Gives a tag a colour in all its spellings, or takes it off with null. A tag that no article has yet keeps it too. */
export function setTagColour(db: Database, tag: string, colour: TagColour | null): void {
  if (colour === null) db.prepare(TAKE_OFF).run({ tag: tagName(tag) })
  else db.prepare(WRITE).run({ tag: tagName(tag), colour })
}
