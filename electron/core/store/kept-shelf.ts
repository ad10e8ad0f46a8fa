import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { packShelf, type ShelfToKeep, unpackShelf } from './packed-shelf'

// The shelf of a large library takes seconds to read anew, so a library that is closed leaves it in a file. Whether the
// file still tells the truth only library.db can say: it has the file's stamp for as long as nothing was changed since.
const SET_STAMP = `
  INSERT INTO settings (name, value) VALUES ('shelf', :stamp)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value`
const TAKE_STAMP = `DELETE FROM settings WHERE name = 'shelf' RETURNING value`

const pathIn = (folder: string) => join(folder, 'shelf.bin')

/** The shelf as the library was when it was closed, or null. From now on the file counts for nothing, until keepShelf. */
export function takeKeptShelf(db: Database, folder: string): ShelfToKeep | null {
  const stamp = db.prepare<[], string>(TAKE_STAMP).pluck().get()
  if (stamp === undefined) return null
  const kept = unpackShelf(readWhole(pathIn(folder)))
  return kept?.stamp === stamp ? kept : null
}

/** Keeps the shelf for the next opening. Nothing may be written to the library after it.
 *  @param isInFile whether the shelf is the very one that takeKeptShelf gave */
export function keepShelf(db: Database, folder: string, shelf: ShelfToKeep, isInFile: boolean): void {
  if (!isInFile) writeWhole(pathIn(folder), packShelf(shelf))
  db.prepare(SET_STAMP).run({ stamp: shelf.stamp })
}

export const newStamp = (): string => randomUUID()

/** Nothing of what a file could be wrong about matters: the shelf is read anew. */
function readWhole(path: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

/** Writes a file so that it is there whole, with its bytes on the disk, or is the one that was there before. */
function writeWhole(path: string, parts: readonly Uint8Array[]): void {
  const unfinished = `${path}.part`
  try {
    const file = openSync(unfinished, 'w')
    try {
      for (const part of parts) writeFileSync(file, part)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}
