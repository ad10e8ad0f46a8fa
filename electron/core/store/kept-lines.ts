import { inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { FileLines, LineSpan } from '../../../shared/article'
import type { EncodingName } from '../../../shared/encodings'
import { OqyrmanError } from '../../../shared/failure'
import type { FileId } from '../../../shared/ids'
import { decodeText } from '../dump/decode'
import { splitLines } from '../dump/lines'

/** Lines that are shown at once, and UTF-16 units of them in all: more than anybody reads, little enough to send. */
const MAX_LINES = 500
const MAX_LENGTH = 1_000_000

const FILE = `
  SELECT name, encoding FROM files WHERE id = :id AND imported_at IS NOT NULL AND removed_at IS NULL`
const PIECES = `
  SELECT bytes FROM file_pieces
   WHERE file_id = :id
   ORDER BY ordinal`

/** Lines of a file from the copy that is kept, decoded and cut into lines by the code that parsed it, so that the
 *  numbers are those of its articles. What a file does not have is left out.
 *  @throws OqyrmanError kept-file-missing */
export function readKeptLines(db: Database, id: FileId, wanted: LineSpan): FileLines {
  const file = db.prepare<{ id: number }, { name: string; encoding: EncodingName }>(FILE).get({ id })
  if (file === undefined) throw new OqyrmanError({ kind: 'kept-file-missing', id })
  const { name: fileName, encoding } = file
  const lines: string[] = []
  let room = MAX_LENGTH
  for (const { number, text } of splitLines(decodeText(keptBytes(db, id), encoding).pieces)) {
    if (number < wanted.first) continue
    if (number > wanted.last) break
    if (lines.length === MAX_LINES || room === 0) return { fileName, first: wanted.first, lines, isCut: true }
    const shown = text.slice(0, room).toWellFormed()
    room -= shown.length
    lines.push(shown)
    if (shown.length < text.length) return { fileName, first: wanted.first, lines, isCut: true }
  }
  return { fileName, first: wanted.first, lines, isCut: false }
}

function* keptBytes(db: Database, id: FileId): Generator<Uint8Array> {
  const pieces = db.prepare<{ id: number }, Uint8Array>(PIECES).pluck().iterate({ id })
  for (const piece of pieces) yield inflateRawSync(piece)
}
