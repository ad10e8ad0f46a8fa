import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EncodingName } from '../../../shared/encodings'
import type { FileId } from '../../../shared/ids'
import { LineCounter } from '../dump/line-counter'
import { PieceCutter } from '../pieces'
import { openLibraryDatabase } from './database'
import { beginFile, deflatePiece, finishFile, insertPiece } from './files'
import { readKeptLines } from './kept-lines'

let folder: string
let db: Database
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
  db = openLibraryDatabase(folder)
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

const line = (number: number) => `${number}-жол: Қазақстан\u2028${number}`

/** Keeps a file of 3,000 lines in pieces of about a kilobyte. */
async function keep(encoding: EncodingName): Promise<FileId> {
  const bytes = iconv.encode(
    Array.from({ length: 1_500 }, (_, place) => `${line(place)}\r\n`).join(''),
    encoding,
  )
  const id = beginFile(db, {
    path: 'a.txt',
    name: 'a.txt',
    hash: encoding,
    byteCount: bytes.length,
    encoding,
    parserVersion: 1,
  })
  const cutter = new PieceCutter(encoding)
  const lines = new LineCounter(encoding)
  const cut = Array.from({ length: Math.ceil(bytes.length / 1_000) }, (_, chunk) =>
    cutter.add(bytes.subarray(chunk * 1_000, chunk * 1_000 + 1_000)),
  )
  for (const [ordinal, piece] of [...cut, cutter.finish()].filter(piece => piece !== null).entries()) {
    insertPiece(db, id, ordinal, await deflatePiece(piece.bytes), piece.beginsLine ? lines.line : null)
    lines.read(piece.bytes)
  }
  finishFile(db, id, 1)
  return id
}

test.each(['UTF-8', 'UTF-16LE', 'UTF-16BE'] as const)(
  'any line of a file in %s is found by its number, also without what comes before its piece',
  async encoding => {
    const id = await keep(encoding)
    const shown = (first: number) => readKeptLines(db, id, { first, last: first + 1 }).lines
    for (const place of [0, 1, 700, 1_499]) {
      expect(shown(2 * place + 1)).toEqual([`${place}-жол: Қазақстан`, `${place}`])
    }
    db.prepare('UPDATE file_pieces SET bytes = zeroblob(1) WHERE ordinal < 5').run()
    expect(shown(2 * 1_400 + 1)).toEqual(['1400-жол: Қазақстан', '1400'])
  },
)

test('a file from before pieces were numbered is read from its beginning', async () => {
  const id = await keep('UTF-8')
  db.prepare('DELETE FROM piece_lines').run()
  expect(readKeptLines(db, id, { first: 2_999, last: 2_999 }).lines).toEqual(['1499-жол: Қазақстан'])
})
