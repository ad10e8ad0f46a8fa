import type { Database } from 'better-sqlite3'
import { OqyrmanError } from '../../../shared/failure'
import { type TagChangeId, tagChangeId } from '../../../shared/ids'
import { tagMoved, withMovedTags } from '../../../shared/moved-tags'
import { isNameWithin, tagName } from '../../../shared/tags'
import { type MovedTags, movedTags } from './moved-tags'
import { readSmartLists } from './smart-lists'
import { allTags } from './tags'

// What a change has changed, for as long as the library is open: so long a page can undo it. `is_added` tells rows that
// came from those that went.
const UNDO_TABLES = `
  CREATE TEMP TABLE IF NOT EXISTS tag_changes (id INTEGER PRIMARY KEY AUTOINCREMENT, tag TEXT NOT NULL) STRICT;
  CREATE TEMP TABLE IF NOT EXISTS changed_tags (
    change INTEGER NOT NULL, is_added INTEGER NOT NULL, tag TEXT NOT NULL, key TEXT NOT NULL, tagged_at INTEGER NOT NULL,
    PRIMARY KEY (change, is_added, tag, key)) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS changed_colours (
    change INTEGER NOT NULL, tag TEXT NOT NULL, colour TEXT,
    PRIMARY KEY (change, tag)) STRICT, WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS changed_lists (
    change INTEGER NOT NULL, list INTEGER NOT NULL, was TEXT NOT NULL, became TEXT NOT NULL,
    PRIMARY KEY (change, list)) STRICT, WITHOUT ROWID`
const BEGIN = 'INSERT INTO temp.tag_changes (tag) VALUES (:tag)'
const NOTE_GOING = `
  INSERT INTO temp.changed_tags (change, is_added, tag, key, tagged_at)
  SELECT :change, 0, tag, key, tagged_at FROM tags WHERE tag = :tag`
const TAKE_OFF = 'DELETE FROM tags WHERE tag = :tag'
const NOTE_COMING = `
  INSERT OR IGNORE INTO temp.changed_tags (change, is_added, tag, key, tagged_at)
  SELECT :change, 1, :to, key, tagged_at
    FROM temp.changed_tags g
   WHERE change = :change AND is_added = 0 AND tag = :tag
     AND NOT EXISTS (SELECT 1 FROM tags t WHERE t.key = g.key AND t.tag = :to)`
const PUT = `
  INSERT INTO tags (key, tag, tagged_at)
  SELECT key, tag, tagged_at FROM temp.changed_tags WHERE change = :change AND is_added = 1`
const COLOURS = 'SELECT tag, colour FROM tag_colours'
const NOTE_COLOUR = `
  INSERT OR IGNORE INTO temp.changed_colours (change, tag, colour)
  VALUES (:change, :tag, (SELECT colour FROM tag_colours WHERE tag = :tag))`
const TAKE_COLOUR = 'DELETE FROM tag_colours WHERE tag = :tag'
const PUT_COLOUR = 'INSERT OR IGNORE INTO tag_colours (tag, colour) VALUES (:tag, :colour)'
const NOTE_LIST = `
  INSERT INTO temp.changed_lists (change, list, was, became)
  SELECT :change, id, question, :question FROM smart_lists WHERE id = :id`
const CHANGE_LIST = 'UPDATE smart_lists SET question = :question WHERE id = :id'

/** Typed text that asks for a tag, or one that lies in it, by its new name. */
export type MoveInText = (text: string, tag: string, to: string) => string

/** Gives a tag and all that lie in it another name, or with `null` takes them off all articles. Colours follow, and smart
 *  lists a new name; one that asks for a tag that is gone finds nothing rather than everything. All or nothing.
 *  @param moveInText for what smart lists ask for in typed text
 *  @returns what undoTagChange puts it back by
 *  @throws OqyrmanError tag-too-long */
export function changeTag(db: Database, tag: string, to: string | null, moveInText: MoveInText): TagChangeId {
  return db.transaction(() => {
    db.exec(UNDO_TABLES)
    const moved = movedTags(allTags(db), tag, to)
    const change = Number(db.prepare(BEGIN).run({ tag }).lastInsertRowid)
    moveTags(db, change, moved)
    moveColours(db, change, tag, to)
    if (to !== null) moveInLists(db, change, tag, to, moveInText)
    return tagChangeId(change)
  })()
}

/** All go before any comes: what one tag leaves may be where another goes. */
function moveTags(db: Database, change: number, moved: MovedTags): void {
  for (const tag of moved.keys()) {
    db.prepare(NOTE_GOING).run({ change, tag })
    db.prepare(TAKE_OFF).run({ tag })
  }
  const noteComing = db.prepare(NOTE_COMING)
  for (const [tag, to] of moved) if (to !== null) noteComing.run({ change, tag, to })
  db.prepare(PUT).run({ change })
}

/** A tag that has a colour keeps it where another joins it. */
function moveColours(db: Database, change: number, tag: string, to: string | null): void {
  const all = db.prepare<[], { tag: string; colour: string }>(COLOURS).all()
  const going = all.filter(colour => isNameWithin(colour.tag, tagName(tag)))
  const coming =
    to === null
      ? []
      : going.map(({ tag: name, colour }) => ({ tag: tagName(tagMoved(name, tag, to)), colour }))
  for (const colour of [...going, ...coming]) db.prepare(NOTE_COLOUR).run({ change, tag: colour.tag })
  for (const colour of going) db.prepare(TAKE_COLOUR).run({ tag: colour.tag })
  for (const colour of coming) db.prepare(PUT_COLOUR).run(colour)
}

function moveInLists(db: Database, change: number, tag: string, to: string, moveInText: MoveInText): void {
  for (const { id, question } of readSmartLists(db)) {
    const filter = withMovedTags(question.filter, tag, to)
    const text = moveInText(question.text, tag, to)
    if (filter === question.filter && text === question.text) continue
    const row = { id, question: JSON.stringify({ ...question, text, filter }) }
    db.prepare(NOTE_LIST).run({ ...row, change })
    db.prepare(CHANGE_LIST).run(row)
  }
}

const IS_KNOWN = 'SELECT count(*) FROM temp.tag_changes WHERE id = :change'
const TAKE_BACK = `
  DELETE FROM tags
   WHERE (key, tag) IN (SELECT key, tag FROM temp.changed_tags WHERE change = :change AND is_added = 1)`
const PUT_BACK = `
  INSERT OR IGNORE INTO tags (key, tag, tagged_at)
  SELECT key, tag, tagged_at FROM temp.changed_tags WHERE change = :change AND is_added = 0`
const TAKE_COLOURS_BACK = `
  DELETE FROM tag_colours WHERE tag IN (SELECT tag FROM temp.changed_colours WHERE change = :change)`
const PUT_COLOURS_BACK = `
  INSERT INTO tag_colours (tag, colour)
  SELECT tag, colour FROM temp.changed_colours WHERE change = :change AND colour IS NOT NULL`
const PUT_LISTS_BACK = `
  UPDATE smart_lists SET question = c.was
    FROM temp.changed_lists c
   WHERE c.change = :change AND c.list = smart_lists.id AND c.became = smart_lists.question`
const FORGET = 'DELETE FROM temp.changed_tags WHERE change = :change'
const END = 'DELETE FROM temp.tag_changes WHERE id = :change'

/** Puts back what a change has changed: an article that had both tags before they became one has both again, and one
 *  that had but one has that.
 *  @throws OqyrmanError tag-change-missing */
export function undoTagChange(db: Database, id: TagChangeId): void {
  const change = { change: id }
  db.transaction(() => {
    db.exec(UNDO_TABLES)
    if (db.prepare<typeof change, number>(IS_KNOWN).pluck().get(change) === 0)
      throw new OqyrmanError({ kind: 'tag-change-missing', id })
    for (const sql of [TAKE_BACK, PUT_BACK, TAKE_COLOURS_BACK, PUT_COLOURS_BACK, PUT_LISTS_BACK, FORGET, END])
      db.prepare(sql).run(change)
  })()
}
