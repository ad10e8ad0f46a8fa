import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { PARSER_VERSION } from '../../electron/core/dump/parse-dump'
import { FileWriter } from '../../electron/core/file-writer'
import { openSearch } from '../../electron/core/follow'
import { IndexRowWriter } from '../../electron/core/search/index-rows'
import { openLibraryDatabase } from '../../electron/core/store/database'
import { beginFile, finishFile } from '../../electron/core/store/files'
import { attachFile, beginImport, finishImport, reportFile } from '../../electron/core/store/imports'
import { setMarks } from '../../electron/core/store/marks'
import { emptyReport } from '../../electron/core/tally'
import { keyOf } from '../../electron/core/text/article-key'
import { generateFiles } from './articles.mjs'
import { drawQuestions } from './questions.mjs'
import { learnLanguages } from './words.mjs'

// Writes a library of generated articles by the functions that an import stores and indexes with. There is nothing to
// parse, and so no files that could be kept.

const [folder, questions, articles] = process.argv.slice(2)
const BATCH_ITEMS = 500
/** Every nth article is marked. */
const EVERY = { read: 40, bookmarked: 500 }

const exhaust = steps => {
  for (const _ of steps);
}

const library = openLibraryDatabase(folder)
const { index } = openSearch(library, folder)
const rowWriter = new IndexRowWriter()
const add = (...row) => {
  index.addRow(...row)
  return true
}

function store(parsed, number) {
  const path = `/generated/${String(number).padStart(5, '0')}.txt`
  const facts = { name: path.split('/').at(-1), byteCount: parsed.length, encoding: 'UTF-8' }
  const hash = createHash('sha256').update(path).digest('hex')
  const place = { importId: beginImport(library, [{ path, encoding: null }], Date.now()), ordinal: 0 }
  const id = beginFile(library, { path, hash, ...facts, parserVersion: PARSER_VERSION })
  attachFile(library, place, id)
  const writer = new FileWriter(library, id, facts.encoding, add)
  for (let from = 0; from < parsed.length; from += BATCH_ITEMS) {
    const batch = parsed.slice(from, from + BATCH_ITEMS)
    for (const article of batch) rowWriter.add(article)
    const items = batch.map(article => ({ kind: 'article', article }))
    exhaust(writer.writing({ items, keys: batch.map(keyOf), rows: rowWriter.take() }))
    if (index.isFull) exhaust(index.keeping())
  }
  finishFile(library, id, Date.now())
  const report = emptyReport(path, 'imported', { fileId: id, encoding: facts.encoding })
  reportFile(library, place, { ...report, ...writer.tally.counts() })
  finishImport(library, place.importId, Date.now())
}

const languages = learnLanguages()
writeFileSync(questions, JSON.stringify(drawQuestions(languages)))
let number = 0
for (const parsed of generateFiles(Number(articles), languages)) store(parsed, number++)
exhaust(index.keeping())
const everyNth = step =>
  Array.from({ length: Math.floor(Number(articles) / step) }, (_, place) => (place + 1) * step)
setMarks(library, 'read', everyNth(EVERY.read), true, Date.now())
setMarks(library, 'bookmarked', everyNth(EVERY.bookmarked), true, Date.now())
index.close()
library.close()
