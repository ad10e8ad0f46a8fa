import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import type { Library } from '../electron/core/library'
import { NOTHING } from '../shared/api'
import { MAX_ROWS } from '../shared/find'
import { everything, withLibraryOf } from './opened-library'

/** Numbers from 0 to 1, the same for the same seed. */
export function* shares(seed: string): Generator<number, never> {
  for (let count = 0; ; count++)
    yield createHash('sha256').update(`${seed}/${count}`).digest().readUInt32BE() / 2 ** 32
}

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Waits until a program first writes to a file, or ends. */
export async function firstWrite(program: ChildProcess, path: string): Promise<void> {
  const before = changedAt(path)
  while (program.exitCode === null && changedAt(path) === before) await sleep(2)
}

/** Kills a program, which has no time to do anything about it.
 *  @returns false where it had ended by itself */
export async function kill(program: ChildProcess): Promise<boolean> {
  if (program.exitCode === null && program.signalCode === null) {
    const exited = once(program, 'exit')
    program.kill('SIGKILL')
    await exited
  }
  return program.signalCode === 'SIGKILL'
}

const FILES = 'SELECT id, path FROM files WHERE imported_at IS NOT NULL ORDER BY path'
const PIECES = 'SELECT bytes FROM file_pieces WHERE file_id = ? ORDER BY ordinal'
const ARTICLES = `
  SELECT a.ordinal, a.key, a.headline, a.first_line, a.last_line, a.duplicate_of IS NULL AS is_listed, b.paragraphs
    FROM articles a
    JOIN bodies b ON b.article_id = a.id
   WHERE a.file_id = ?
   ORDER BY a.ordinal`
const LEFTOVERS = 'SELECT line, text, why FROM leftovers WHERE file_id = ? ORDER BY line, text'
const REPORTS = `SELECT report FROM import_files WHERE report ->> 'status' = 'imported' AND report ->> 'path' = ?`
const STRAYS = 'SELECT count(*) FROM files WHERE imported_at IS NULL'

/** Everything that a library holds of its files, a line each, but for numbers and times, which differ from one import
 *  to the next. */
function contentsOf(library: string): readonly string[] {
  const db = new Database(join(library, 'library.db'), { readonly: true })
  try {
    const files = db.prepare<[], { id: number; path: string }>(FILES).all()
    return [
      `unfinished files: ${db.prepare(STRAYS).pluck().get()}`,
      ...files.flatMap(({ id, path }) => {
        const kept = db.prepare<[number], Uint8Array>(PIECES).pluck().all(id)
        const bytes = Buffer.concat(kept.map(piece => inflateRawSync(piece)))
        const reports = db.prepare<[string], string>(REPORTS).pluck().all(path)
        return [
          { isKeptWhole: bytes.equals(readFileSync(path)) },
          ...db.prepare(ARTICLES).all(id),
          ...db.prepare(LEFTOVERS).all(id),
          ...reports.map(report => told(JSON.parse(report))),
        ].map(row => `${path}: ${JSON.stringify(row)}`)
      }),
    ]
  } finally {
    db.close()
  }
}

const LINES_SHOWN = 5

/** The first lines that only one of two lists has, or has more often. */
function differences(found: readonly string[], expected: readonly string[]) {
  const counts = new Map<string, number>()
  for (const line of found) counts.set(line, (counts.get(line) ?? 0) + 1)
  for (const line of expected) counts.set(line, (counts.get(line) ?? 0) - 1)
  const lines = (isWanted: (count: number) => boolean) =>
    [...counts].flatMap(([line, count]) => (isWanted(count) ? [line] : [])).slice(0, LINES_SHOWN)
  return { tooMany: lines(count => count > 0), missing: lines(count => count < 0) }
}

const NONE = { tooMany: [], missing: [] }

interface Told {
  readonly articles: number
  readonly duplicates: number
  readonly doubts: unknown
  readonly leftovers: unknown
}
const told = ({ articles, duplicates, doubts, leftovers }: Told): Told => ({
  articles,
  duplicates,
  doubts,
  leftovers,
})

/** Holds a library that was killed against one that brought in the same files undisturbed: nothing is lost, nothing
 *  is doubled, both databases are sound, and the index finds what the library lists.
 *  @param word in each article that is listed */
export async function expectSameLibrary(killed: string, undisturbed: string, word: string): Promise<void> {
  expect(differences(contentsOf(killed), contentsOf(undisturbed))).toEqual(NONE)
  const expected = await withLibraryOf(undisturbed, library => headlines(library))
  await withLibraryOf(killed, async library => {
    expect(await library.checkLibrary(NOTHING)).toEqual({ isSound: true, library: [], index: [] })
    expect(differences(await headlines(library), expected)).toEqual(NONE)
    expect(differences(await headlines(library, word), expected)).toEqual(NONE)
  })
}

/** Headlines of all articles that a text finds. */
async function headlines(library: Pick<Library, 'findArticles'>, text = ''): Promise<readonly string[]> {
  const found: string[] = []
  for (;;) {
    const window = { ...everything, text, from: found.length, limit: MAX_ROWS }
    const { articles, total } = await library.findArticles(window)
    found.push(...articles.map(({ title }) => title.text))
    if (found.length >= total) return found
  }
}
