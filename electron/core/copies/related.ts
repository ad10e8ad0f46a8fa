import type { Database } from 'better-sqlite3'
import {
  isOtherLanguage,
  type KnownSketch,
  pairedWith,
  readSketch,
  sketchesOfDays,
  sketchesOfRelease,
} from './tables'
import { versionsByContent, versionsByRelease } from './versions'

/** Articles that one address may name and still be a release with its copies, in three languages. */
const MOST_OF_RELEASE = 24
/** Articles of three days that are compared; of more, those of one day; of more again, none. */
const MOST_OF_DAYS = 5_000

/** An article much like another. */
export interface NearCopy {
  readonly id: number
  /** False for a copy of a copy, which may be less alike than copies are. */
  readonly isCompared: boolean
}

/** Near copies of an article, and near copies of these.
 *  @param limit how many at most */
export function nearCopyGroup(db: Database, id: number, limit: number): NearCopy[] {
  const compared = new Set(pairedWith(db, id, limit))
  const group = new Set([id, ...compared])
  for (const member of group) {
    for (const other of pairedWith(db, member, limit)) if (group.size <= limit) group.add(other)
  }
  group.delete(id)
  return [...group].map(other => ({ id: other, isCompared: compared.has(other) }))
}

/** Versions of an article in other languages: by the release that its address names, and where that tells of none in a
 *  language, by numbers and names. An article in no known language has none. */
export function versionIds(db: Database, id: number): number[] {
  const own = readSketch(db, id)
  if (own === null || own.language === null) return []
  const release = own.release === null ? [] : sketchesOfRelease(db, own.release, MOST_OF_RELEASE + 1)
  const named = release.length > MOST_OF_RELEASE ? [] : versionsByRelease(own, release)
  const languages = new Set(named.map(({ language }) => language))
  const told = versionsByContent(own, aboutTheSameDay(db, own)).filter(
    ({ language }) => !languages.has(language),
  )
  return [...named, ...told].map(version => version.id)
}

/** Articles among which an article may have versions. */
function aboutTheSameDay(db: Database, { day, language }: KnownSketch): KnownSketch[] {
  if (day === null || language === null) return []
  for (const apart of [1, 0]) {
    const [first, last] = [day - apart, day + apart]
    if (!isOtherLanguage(db, first, last, language)) return []
    const found = sketchesOfDays(db, first, last, MOST_OF_DAYS + 1)
    if (found.length <= MOST_OF_DAYS) return found
  }
  return []
}
