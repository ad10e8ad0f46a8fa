import type { Database } from 'better-sqlite3'
import type { ArticleId } from '../../../shared/ids'

const KEYS = 'SELECT key FROM articles WHERE id IN (:id, :otherId) ORDER BY key'
const PART = `
  INSERT INTO not_same (key, other_key, decided_at) VALUES (:key, :otherKey, :now)
  ON CONFLICT DO NOTHING`
const JOIN = 'DELETE FROM not_same WHERE key = :key AND other_key = :otherKey'
const PARTED_FROM = `
  SELECT other_key FROM not_same WHERE key = :key
  UNION ALL
  SELECT key FROM not_same WHERE other_key = :key`
const PARTED = `
  SELECT a.id, b.id AS otherId
    FROM not_same n
    JOIN articles a ON a.key = n.key
    JOIN articles b ON b.key = n.other_key`

/** Remembers that two articles are not the same, or forgets it. It hangs on their keys, so it outlives every
 *  re-import. Articles that are not there, or have one key, are passed over.
 *  @param now epoch ms */
export function setSame(db: Database, id: ArticleId, otherId: ArticleId, isSame: boolean, now: number): void {
  const [key, otherKey] = db
    .prepare<{ id: number; otherId: number }, string>(KEYS)
    .pluck()
    .all({ id, otherId })
  if (key === undefined || otherKey === undefined || key === otherKey) return
  if (isSame) db.prepare(JOIN).run({ key, otherKey })
  else db.prepare(PART).run({ key, otherKey, now })
}

/** Keys of the articles that a person has told apart from the one with this key. */
export function keysNotSameAs(db: Database, key: string): ReadonlySet<string> {
  return new Set(db.prepare<{ key: string }, string>(PARTED_FROM).pluck().all({ key }))
}

/** Tells of two articles whether a person has told them apart. What was decided is read once. */
export function toldApart(db: Database): (id: number, otherId: number) => boolean {
  const parted = new Set<string>()
  for (const { id, otherId } of db.prepare<[], { id: number; otherId: number }>(PARTED).iterate()) {
    parted.add(`${id} ${otherId}`).add(`${otherId} ${id}`)
  }
  return (id, otherId) => parted.has(`${id} ${otherId}`)
}
