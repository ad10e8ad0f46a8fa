import { mkdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { FileId } from '../../../shared/ids'

const PIECE = 'SELECT bytes FROM file_pieces WHERE file_id = :id AND ordinal = :ordinal'

/** How often a removal is tried again: on Windows whatever looks through new files holds them for a moment. */
const RETRIES = 5

/** Where files of the library are written out for the import thread, which cannot open the library itself. */
const copyFolder = (folder: string) => join(folder, 'again')

/** Writes a file of the library out, byte for byte as it came in, for as long as it is used.
 *  @param closing ends the writing before its time */
export async function withKeptCopy<T>(
  db: Database,
  folder: string,
  id: FileId,
  closing: AbortSignal,
  use: (path: string) => Promise<T>,
): Promise<T> {
  mkdirSync(copyFolder(folder), { recursive: true })
  const path = join(copyFolder(folder), `${crypto.randomUUID()}.txt`)
  try {
    await writeOut(db, id, path, closing)
    return await use(path)
  } finally {
    rmSync(path, { force: true, maxRetries: RETRIES })
  }
}

/** Removes what a crash left lying there. */
export function removeKeptCopies(folder: string): void {
  rmSync(copyFolder(folder), { recursive: true, force: true, maxRetries: RETRIES })
}

async function writeOut(db: Database, id: FileId, path: string, closing: AbortSignal): Promise<void> {
  const piece = db.prepare<{ id: number; ordinal: number }, Uint8Array>(PIECE).pluck()
  const file = await open(path, 'wx')
  try {
    // One piece at a time: a statement left open would hold up every mark that is set meanwhile.
    for (let ordinal = 0; ; ordinal++) {
      closing.throwIfAborted()
      const bytes = piece.get({ id, ordinal })
      if (bytes === undefined) return
      // Not `write`, which may write a part: a full disk would look like a damaged copy.
      await file.appendFile(inflateRawSync(bytes))
    }
  } finally {
    await file.close()
  }
}
