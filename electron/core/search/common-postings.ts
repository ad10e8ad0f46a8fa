import type { Database } from 'better-sqlite3'
import { together } from './expression'
import type { IdList } from './id-lists'
import { EVERY_ID, editionOf, idsInVolume, type Kind, VOLUME, volumesOf } from './postings'
import { Remembered } from './remembered'
import { VolumeBits } from './volume-bits'

// What is common is remembered: reading it takes longer than most of what a question needs besides, and with every letter
// that a person types the words before it are asked for again.

/** Articles of a volume in which it is common; fewer are read as quickly. */
const LEAST_REMEMBERED = 1_024
/** Each takes 8 KB: what some hundred words are in, of a million articles. */
const MOST_REMEMBERED = 4_096

/** By volume and expression. */
const memories = new WeakMap<Database, Remembered<VolumeBits>>()

/** Ids of the articles that answer all of some expressions in FTS5's syntax, of which there is one at least. */
export function idsMatchingAll(db: Database, kind: Kind, parts: readonly string[]): IdList {
  const found = volumesOf(db, EVERY_ID).map(volume => idsOfVolume(db, kind, volume, parts))
  const ids = new Int32Array(found.reduce((count, { length }) => count + length, 0))
  let end = 0
  for (const each of found) {
    ids.set(each, end)
    end += each.length
  }
  return ids
}

/** What is not remembered is read at once, and narrowed by what is. */
function idsOfVolume(
  db: Database,
  kind: Kind,
  volume: number,
  parts: readonly string[],
): readonly number[] | IdList {
  const memory = memories.get(db) ?? new Remembered<VolumeBits>(MOST_REMEMBERED)
  memories.set(db, memory)
  const nameOf = (part: string) => `${kind} ${volume} ${editionOf(db, volume)} ${part}`
  const known: VolumeBits[] = []
  const unread: string[] = []
  for (const part of new Set(parts)) {
    const bits = memory.recall(nameOf(part))
    if (bits === null) unread.push(part)
    else known.push(bits)
  }
  const [last, ...others] = known
  if (unread.length === 0 && last !== undefined) return last.idsIn(others, volume * VOLUME)
  const ids = idsInVolume(db, kind, volume, together(unread))
  const [only] = unread
  if (unread.length === 1 && only !== undefined && ids.length >= LEAST_REMEMBERED)
    memory.keep(nameOf(only), new VolumeBits(ids))
  return known.length === 0 ? ids : ids.filter(id => known.every(bits => bits.has(id)))
}
