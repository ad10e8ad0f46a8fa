import type { Database } from 'better-sqlite3'
import type { Language } from '../../../shared/article'
import { prepared } from '../sqlite/prepared'
import { nearCopySimilarity } from './likeness'
import type { Sketch } from './sketch'

/** The tables of the index that know which articles are alike. All of it follows from the articles. */
export const COPIES_SCHEMA = `
  CREATE TABLE sketches (
    article_id INTEGER PRIMARY KEY,
    day        INTEGER,                    -- days since 1970
    language   TEXT,
    release    INTEGER,                    -- see copies/release.ts
    signature  BLOB,                       -- see copies/minhash.ts
    bands      BLOB NOT NULL,
    numbers    BLOB NOT NULL,              -- see copies/sketch.ts
    names      BLOB NOT NULL
  ) STRICT;
  CREATE INDEX sketches_by_day ON sketches (day) WHERE day IS NOT NULL;
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
`

/** What is known of an article beside its words. */
export interface Circumstances {
  readonly id: number
  /** Days since 1970; null where the article has no date. */
  readonly day: number | null
  readonly language: Language | null
  readonly release: number | null
}

export interface KnownSketch extends Circumstances, Sketch {}

// Bulletins of one kind fill a band by the thousand; the newest of them are looked at, and of these the ones that share
// most bands. A true copy shares nearly all of them, its numbers among them, so it is not lost in the crowd.
const MOST_IN_BAND = 12
const MOST_COMPARED = 8

const INSERT = `
  INSERT INTO sketches (article_id, day, language, release, signature, bands, numbers, names)
  VALUES (:id, :day, :language, :release, :signature, :bands, :numbers, :names)`
const INSERT_BAND = 'INSERT OR IGNORE INTO bands (band, article_id) VALUES (:band, :id)'
const IN_BAND = `
  SELECT article_id FROM bands WHERE band = :band ORDER BY article_id DESC LIMIT ${MOST_IN_BAND}`
const INSERT_PAIR = `
  INSERT OR IGNORE INTO near_copies (article_id, other_id) VALUES (:id, :otherId), (:otherId, :id)`
const BY_ID = 'SELECT * FROM sketches WHERE article_id = :id'
const PAIRS_OF = `
  SELECT other_id FROM near_copies WHERE article_id = :id ORDER BY other_id LIMIT :limit`
const ALL_PAIRS = `
  SELECT article_id AS id, other_id AS otherId FROM near_copies WHERE other_id < article_id
   ORDER BY article_id, other_id`
const BY_RELEASE = `
  SELECT * FROM sketches WHERE release = :release ORDER BY article_id LIMIT :limit`
const BY_DAY = `
  SELECT * FROM sketches WHERE day BETWEEN :first AND :last ORDER BY article_id LIMIT :limit`
const DELETE_BAND = 'DELETE FROM bands WHERE band = :band AND article_id = :id'
const DELETE = [
  'DELETE FROM sketches WHERE article_id = :id',
  `DELETE FROM near_copies
    WHERE (article_id, other_id) IN (SELECT other_id, article_id FROM near_copies WHERE article_id = :id)`,
  'DELETE FROM near_copies WHERE article_id = :id',
]

/** Adds an article and finds its near copies among those that are in. */
export function addSketch(db: Database, article: KnownSketch): void {
  for (const otherId of nearCopiesAmongKnown(db, article)) {
    prepared(db, INSERT_PAIR).run({ id: article.id, otherId })
  }
  const { id, day, language, release, signature, bands, numbers, names } = article
  const blobs = { signature, bands: bytesOf(bands), numbers: bytesOf(numbers), names: bytesOf(names) }
  prepared(db, INSERT).run({ id, day, language, release, ...blobs })
  for (const band of bands) prepared(db, INSERT_BAND).run({ band, id })
}

/** Takes an article out, with all that was found of it. One that is not in is passed over. */
export function removeSketch(db: Database, id: number): void {
  const sketch = readSketch(db, id)
  if (sketch === null) return
  for (const band of sketch.bands) prepared(db, DELETE_BAND).run({ band, id })
  for (const sql of DELETE) prepared(db, sql).run({ id })
}

export function readSketch(db: Database, id: number): KnownSketch | null {
  const row = prepared<{ id: number }, SketchRow>(db, BY_ID).get({ id })
  return row === undefined ? null : toSketch(row)
}

function nearCopiesAmongKnown(db: Database, article: KnownSketch): number[] {
  const sharedBands = new Map<number, number>()
  const inBand = prepared<{ band: number }, number>(db, IN_BAND).pluck()
  for (const band of article.bands) {
    for (const id of inBand.all({ band })) sharedBands.set(id, (sharedBands.get(id) ?? 0) + 1)
  }
  return [...sharedBands]
    .sort(([idA, sharedA], [idB, sharedB]) => sharedB - sharedA || idB - idA)
    .slice(0, MOST_COMPARED)
    .map(([id]) => id)
    .filter(id => {
      const other = readSketch(db, id)
      return other !== null && nearCopySimilarity(article, other) !== null
    })
}

/** Near copies that were found of an article.
 *  @param limit how many at most */
export function nearCopyIds(db: Database, id: number, limit: number): number[] {
  return prepared<{ id: number; limit: number }, number>(db, PAIRS_OF).pluck().all({ id, limit })
}

/** Every pair of near copies, the article that came in later first. */
export function nearCopyPairs(db: Database): { readonly id: number; readonly otherId: number }[] {
  return prepared<object, { id: number; otherId: number }>(db, ALL_PAIRS).all({})
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

interface SketchRow {
  article_id: number
  day: number | null
  language: Language | null
  release: number | null
  signature: Buffer | null
  bands: Buffer
  numbers: Buffer
  names: Buffer
}

// Rows are written by addSketch alone, so language and lengths are what the types say.
const toSketch = (row: SketchRow): KnownSketch => ({
  id: row.article_id,
  day: row.day,
  language: row.language,
  release: row.release,
  signature: row.signature,
  bands: new Int32Array(alignedBytes(row.bands)),
  numbers: new Uint16Array(alignedBytes(row.numbers)),
  names: new Uint16Array(alignedBytes(row.names)),
})

const bytesOf = (list: Int32Array | Uint16Array) =>
  new Uint8Array(list.buffer, list.byteOffset, list.byteLength)

const alignedBytes = (bytes: Buffer) => new Uint8Array(bytes).buffer
