import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { cleanText } from '../electron/core/dump/clean'
import { decodeText } from '../electron/core/dump/decode'
import { splitLines } from '../electron/core/dump/lines'
import { parseDump } from '../electron/core/dump/parse-dump'
import { FileWriter } from '../electron/core/file-writer'
import { openSearch } from '../electron/core/follow'
import { lookAt, readDump } from '../electron/core/read-dump'
import { readChunks } from '../electron/core/source-file'
import { openLibraryDatabase } from '../electron/core/store/database'
import { beginFile } from '../electron/core/store/files'
import { median } from './numbers.mjs'

// Each stage of an import by itself, in one thread, by the functions of the program. Reading, decoding, splitting and
// grouping pull from one another, so a stage is what it adds to those before it.

const dump = process.argv[2]

/** Seconds that the processor worked: other programs of a busy machine change them least. */
function seconds(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const exhaust = values => {
  for (const _ of values);
}

function findWords() {
  let words = 0
  for (const chunk of readChunks(dump)) {
    for (const _ of Buffer.from(chunk.buffer, 0, chunk.length)
      .toString('utf8')
      .matchAll(/\p{L}+/gu))
      words++
  }
  return words
}

// Its first run warms it up, as an import of some seconds warms itself.
const began = performance.now()
const floors = [findWords, findWords, findWords].map(seconds)
const floorWaited = (performance.now() - began) / 1000 / floors.length
const floor = median(floors)
const read = seconds(() => exhaust(readChunks(dump)))
const decoded = seconds(() => exhaust(decodeText(readChunks(dump)).pieces))
const split = seconds(() => {
  for (const { text } of splitLines(decodeText(readChunks(dump)).pieces)) cleanText(text)
})
const grouped = seconds(() => exhaust(parseDump(readChunks(dump)).items))

const folder = mkdtempSync(join(tmpdir(), 'oqyrman-stages-'))
try {
  const db = openLibraryDatabase(folder)
  const { index } = openSearch(db, folder)
  const file = lookAt(dump)
  const id = beginFile(db, { path: dump, ...file.facts, parserVersion: 0 })
  let indexed = 0
  const writer = new FileWriter(db, id, file.facts.encoding, (...row) => {
    indexed += seconds(() => index.addRow(...row))
    return true
  })
  let written = 0
  let keeping = 0
  let kept = 0
  const prepared = seconds(() => {
    for (const batch of readDump(file)) {
      written += seconds(() => exhaust(writer.writing(batch)))
      kept += seconds(() => {
        for (const piece of batch.pieces) writer.writePiece(piece, deflateRawSync(piece.bytes))
      })
      if (index.isFull) keeping += seconds(() => exhaust(index.keeping()))
    }
  })
  keeping += seconds(() => exhaust(index.keeping()))
  index.close()
  db.close()
  const stages = {
    decode: decoded - read,
    split: split - decoded,
    group: grouped - split,
    'keys, words': prepared - written - kept - keeping - grouped,
    'keep the file': kept,
    store: written - indexed,
    index: indexed + keeping,
  }
  process.stdout.write(JSON.stringify({ floor, floorWaited, ...stages }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
