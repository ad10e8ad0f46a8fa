import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanText } from '../electron/core/dump/clean'
import { decodeText } from '../electron/core/dump/decode'
import { splitLines } from '../electron/core/dump/lines'
import { parseDump } from '../electron/core/dump/parse-dump'
import { FileWriter } from '../electron/core/file-writer'
import { followOneBatch, openSearch } from '../electron/core/follow'
import { lookAt, readDump } from '../electron/core/read-dump'
import { readChunks } from '../electron/core/source-file'
import { openLibraryDatabase } from '../electron/core/store/database'
import { beginFile, finishFile } from '../electron/core/store/files'
import { median } from './numbers.mjs'

// Each stage of an import by itself, in one thread, by the functions of the program. Reading, decoding, splitting and
// grouping pull from one another, so a stage is what it adds to those before it.

const dump = process.argv[2]

function seconds(work) {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
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
const floor = median([findWords, findWords, findWords].map(seconds))
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
  const writer = new FileWriter(db, id)
  let store = 0
  for (const batch of readDump(file)) store += seconds(() => writer.write(batch))
  finishFile(db, id, Date.now())
  const indexed = seconds(() => {
    while (followOneBatch(db, index));
  })
  index.close()
  db.close()
  process.stdout.write(
    JSON.stringify({
      floor,
      decode: decoded - read,
      split: split - decoded,
      group: grouped - split,
      store,
      index: indexed,
    }),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
