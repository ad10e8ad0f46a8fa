import type { Database } from 'better-sqlite3'

/** Searches that are remembered; the oldest is forgotten for a new one. */
const KEPT = 100

const LIST = 'SELECT text FROM past_searches ORDER BY searched_at DESC, text'
// Later than all others, also within a millisecond and after a clock was put back.
const REMEMBER = `
  INSERT INTO past_searches (text, searched_at)
  SELECT :text, max(:now, coalesce(max(searched_at) + 1, 0)) FROM past_searches WHERE true
  ON CONFLICT (text) DO UPDATE SET searched_at = excluded.searched_at`
const DROP_OLDEST = `
  DELETE FROM past_searches
   WHERE text IN (SELECT text FROM past_searches ORDER BY searched_at DESC, text LIMIT -1 OFFSET ${KEPT})`
const FORGET = 'DELETE FROM past_searches WHERE text = :text'
const FORGET_ALL = 'DELETE FROM past_searches'

/** What was searched for, the newest first. */
export function pastSearches(db: Database): string[] {
  return db.prepare<[], string>(LIST).pluck().all()
}

/** @param now epoch ms */
export function rememberSearch(db: Database, text: string, now: number): void {
  db.transaction(() => {
    db.prepare(REMEMBER).run({ text, now })
    db.prepare(DROP_OLDEST).run()
  })()
}

/** Forgets one search, or with `null` all of them. */
export function forgetSearches(db: Database, text: string | null): void {
  if (text === null) db.prepare(FORGET_ALL).run()
  else db.prepare(FORGET).run({ text })
}
