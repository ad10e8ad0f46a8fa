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
const START = `
  SELECT first_line AS line, ordinal FROM piece_lines
   WHERE file_id = :id AND first_line <= :line
   ORDER BY first_line DESC
   LIMIT 1`
const PIECES = `
  SELECT bytes FROM file_pieces
   WHERE file_id = :id AND ordinal >= :ordinal
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
  const start = startBefore(db, id, wanted.first)
  for (const { number: ownNumber, text } of splitLines(
    decodeText(keptBytes(db, id, start.ordinal), encoding).pieces,
  )) {
    const number = start.line - 1 + ownNumber
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

interface Start {
  readonly line: number
  readonly ordinal: number
}

/** The last piece that begins with a line, at one that is wanted or before it; the first piece where none is known. */
const startBefore = (db: Database, id: FileId, line: number): Start =>
  db.prepare<{ id: number; line: number }, Start>(START).get({ id, line }) ?? { line: 1, ordinal: 0 }

function* keptBytes(db: Database, id: FileId, ordinal: number): Generator<Uint8Array> {
  const pieces = db
    .prepare<{ id: number; ordinal: number }, Uint8Array>(PIECES)
    .pluck()
    .iterate({ id, ordinal })
  for (const piece of pieces) yield inflateRawSync(piece)
}
