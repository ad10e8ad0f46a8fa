import type { Database } from 'better-sqlite3'
import type { Language } from '../../../shared/article'
import { prepared } from '../sqlite/prepared'
import { nearCopySimilarity } from './likeness'
import { BANDS } from './minhash'
import { unpacked } from './packed'
import type { Sketch } from './sketch'
import type { SketchedArticle } from './sketched-article'

/** The tables of the index that know which articles are alike. All of it follows from the articles. */
export const COPIES_SCHEMA = `
  CREATE TABLE sketches (
    article_id INTEGER PRIMARY KEY,
    day        INTEGER,                    -- days since 1970
    language   TEXT,
    release    INTEGER,                    -- see copies/release.ts
    claimed    TEXT,                       -- the language its address claims
    sketch     BLOB NOT NULL               -- see copies/packed.ts
  ) STRICT;
  CREATE INDEX sketches_by_day ON sketches (day, language) WHERE day IS NOT NULL;
  CREATE INDEX sketches_by_release ON sketches (release) WHERE release IS NOT NULL;

  CREATE TABLE bands (
    band       INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (band, article_id)
  ) STRICT, WITHOUT ROWID;

  -- Each pair twice, so that either of the two finds the other.
  CREATE TABLE near_copies (
    article_id INTEGER NOT NULL,
    other_id   INTEGER NOT NULL,
    PRIMARY KEY (article_id, other_id)
  ) STRICT, WITHOUT ROWID;

  -- Articles that are to be looked at once more when there is time. Until then what is known of them does not count.
  CREATE TABLE outdated (article_id INTEGER PRIMARY KEY) STRICT;
`

/** An article as the index knows it. */
export interface KnownSketch extends Omit<SketchedArticle, 'sketch'>, Sketch {
  readonly id: number
}

/** Two near copies. */
export interface NearCopies {
  /** The one that came in later. */
  readonly id: number
  readonly earlierId: number
}

// Bulletins of one kind would fill a band by the thousand: it keeps the newest, and of those that share a band the ones
// that share most are compared. A true copy has the numbers too, whose band only few share, so it is not lost in the crowd.
const MOST_IN_BAND = 6
const MOST_COMPARED = 5

const INSERT = `
  INSERT INTO sketches (article_id, day, language, release, claimed, sketch)
  VALUES (:id, :day, :language, :release, :claimed, :sketch)`
const INSERT_BANDS = `
  INSERT OR IGNORE INTO bands (band, article_id) SELECT value, :id FROM json_each(:bands)`
const IN_BANDS = `
  SELECT b.band, b.article_id AS id, asked.key AS place
    FROM json_each(:bands) AS asked
    CROSS JOIN bands b ON b.band = asked.value AND b.article_id NOT IN outdated`
const INSERT_PAIR = `
  INSERT OR IGNORE INTO near_copies (article_id, other_id) VALUES (:id, :otherId), (:otherId, :id)`
const BY_ID = 'SELECT * FROM sketches WHERE article_id = :id'
const BY_RELEASE = `
  SELECT * FROM sketches WHERE release = :release AND article_id NOT IN outdated ORDER BY article_id LIMIT :limit`
const BY_DAY = `
  SELECT * FROM sketches WHERE day BETWEEN :first AND :last AND article_id NOT IN outdated
   ORDER BY article_id
   LIMIT :limit`
const IS_OTHER_LANGUAGE = `
  SELECT 1 FROM sketches
   WHERE day BETWEEN :first AND :last AND language <> :language AND article_id NOT IN outdated
   LIMIT 1`
const PAIRS_OF = `
  SELECT other_id FROM near_copies
   WHERE article_id = :id AND article_id NOT IN outdated AND other_id NOT IN outdated
   ORDER BY other_id
   LIMIT :limit`
const PAIRS_BETWEEN = `
  SELECT article_id AS id, other_id AS earlierId FROM near_copies
   WHERE article_id BETWEEN :first AND :last AND other_id < article_id
     AND article_id NOT IN outdated AND other_id NOT IN outdated
   ORDER BY article_id, other_id`
const DELETE_BANDS = `
  DELETE FROM bands WHERE article_id = :id AND band IN (SELECT value FROM json_each(:bands))`
const DELETE_BAND = 'DELETE FROM bands WHERE band = :band AND article_id = :id'
const DELETE_PAIRS_BACK = `
  DELETE FROM near_copies
   WHERE (article_id, other_id) IN (SELECT other_id, article_id FROM near_copies WHERE article_id = :id)`
const DELETE_PAIRS = 'DELETE FROM near_copies WHERE article_id = :id'
const DELETE = 'DELETE FROM sketches WHERE article_id = :id'
const OUTDATE = 'INSERT OR IGNORE INTO outdated SELECT value FROM json_each(:ids)'
const OUTDATED = `
  SELECT article_id FROM outdated WHERE article_id BETWEEN :first AND :last ORDER BY article_id LIMIT :limit`
const UPDATE = 'DELETE FROM outdated WHERE article_id = :id'

/** Adds an article and finds its near copies among those that are in. */
export function addSketch(db: Database, id: number, article: SketchedArticle): void {
  const known = { ...article, ...unpacked(article.sketch), id }
  prepared(db, INSERT).run({ ...article, id })
  if (known.signature === null) return
  const bands = `[${known.bands.join()}]`
  const met = prepared<{ bands: string }, Met>(db, IN_BANDS).all({ bands })
  for (const otherId of nearCopiesAmong(db, known, met)) prepared(db, INSERT_PAIR).run({ id, otherId })
  for (const { band, id: oldest } of overfull(met)) prepared(db, DELETE_BAND).run({ band, id: oldest })
  prepared(db, INSERT_BANDS).run({ id, bands })
}

/** An article that has a band in common with another. */
interface Met {
  readonly band: number
  readonly id: number
  /** Which of the other's bands it is. */
  readonly place: number
}

/** Lets nothing count that is known of articles, until they are taken out, to be added again or not. */
export function outdateSketches(db: Database, ids: readonly number[]): void {
  prepared(db, OUTDATE).run({ ids: `[${ids.join()}]` })
}

/** The first articles between two, both inclusive, of which nothing counts. */
export function outdatedSketches(db: Database, first: number, last: number, limit: number): number[] {
  return prepared<object, number>(db, OUTDATED).pluck().all({ first, last, limit })
}

/** Takes an article out, with all that was found of it. One that is not in is passed over. */
export function removeSketch(db: Database, id: number): void {
  prepared(db, UPDATE).run({ id })
  const sketch = readSketch(db, id)
  if (sketch === null) return
  prepared(db, DELETE_BANDS).run({ id, bands: `[${sketch.bands.join()}]` })
  prepared(db, DELETE_PAIRS_BACK).run({ id })
  prepared(db, DELETE_PAIRS).run({ id })
  prepared(db, DELETE).run({ id })
}

export function readSketch(db: Database, id: number): KnownSketch | null {
  const row = prepared<{ id: number }, SketchRow>(db, BY_ID).get({ id })
  return row === undefined ? null : toSketch(row)
}

function nearCopiesAmong(db: Database, article: KnownSketch, met: readonly Met[]): number[] {
  const shared = new Map<number, number>()
  for (const { id, place } of met) {
    // The band of the numbers comes after those of the words, and tells more than they do.
    shared.set(id, (shared.get(id) ?? 0) + (place < BANDS ? 1 : BANDS))
  }
  return [...shared]
    .sort(([idA, sharedA], [idB, sharedB]) => sharedB - sharedA || idB - idA)
    .slice(0, MOST_COMPARED)
    .map(([id]) => id)
    .filter(id => {
      const other = readSketch(db, id)
      return other !== null && nearCopySimilarity(article, other) !== null
    })
}

/** The first article of each band that has no room for another; they come in the order of their ids. */
function overfull(met: readonly Met[]): Met[] {
  const counts = new Map<number, number>()
  for (const { place } of met) counts.set(place, (counts.get(place) ?? 0) + 1)
  return met.filter(({ place }) => {
    const isFull = (counts.get(place) ?? 0) >= MOST_IN_BAND
    counts.delete(place)
    return isFull
  })
}

/** Articles that were found to be near copies of one. */
export function pairedWith(db: Database, id: number, limit: number): number[] {
  return prepared<{ id: number; limit: number }, number>(db, PAIRS_OF).pluck().all({ id, limit })
}

/** Pairs that were found, those whose later article is between two, both inclusive. */
export function nearCopyPairs(db: Database, first: number, last: number): NearCopies[] {
  return prepared<{ first: number; last: number }, NearCopies>(db, PAIRS_BETWEEN).all({ first, last })
}

/** Articles of a release, as their addresses name it. */
export function sketchesOfRelease(db: Database, release: number, limit: number): KnownSketch[] {
  return prepared<{ release: number; limit: number }, SketchRow>(db, BY_RELEASE)
    .all({ release, limit })
    .map(toSketch)
}

/** Articles of some days, both inclusive. */
export function sketchesOfDays(db: Database, first: number, last: number, limit: number): KnownSketch[] {
  return prepared<{ first: number; last: number; limit: number }, SketchRow>(db, BY_DAY)
    .all({ first, last, limit })
    .map(toSketch)
}

/** Whether any article of some days, both inclusive, is in another language. */
export function isOtherLanguage(db: Database, first: number, last: number, language: Language): boolean {
  return prepared(db, IS_OTHER_LANGUAGE).get({ first, last, language }) !== undefined
}

interface SketchRow {
  article_id: number
  day: number | null
  language: Language | null
  release: number | null
  claimed: string | null
  sketch: Buffer
}

// Rows are written by addSketch alone, so the language is one of ours and the bytes are a sketch.
const toSketch = ({ article_id, sketch, ...row }: SketchRow): KnownSketch => ({
  ...row,
  ...unpacked(sketch),
  id: article_id,
})
