import { join } from 'node:path'
import { PARSER_VERSION } from '../electron/core/dump/parse-dump'
import { FileWriter } from '../electron/core/file-writer'
import { openSearch } from '../electron/core/follow'
import { openLibrary } from '../electron/core/library'
import { IndexRowWriter } from '../electron/core/search/index-rows'
import { openLibraryDatabase } from '../electron/core/store/database'
import { beginFile, finishFile } from '../electron/core/store/files'
import { keyOf } from '../electron/core/text/article-key'
import { NO_FILTER } from '../shared/find'

/** Makes a library of texts, stored and indexed by the functions that an import does it with.
 *  @param texts each with headline (or null), body and language (or null)
 *  @returns the open library, and for each text the id of its article; texts that say the same have one */
export function libraryOf(folder, texts) {
  const parsed = texts.map(parsedOf)
  const keys = parsed.map(keyOf)
  const idOfKey = storeAll(folder, parsed, keys)
  const options = { folder, seedFolder: null, appVersion: 'bench', threadFolder: join(folder, 'none') }
  return { library: openLibrary(options, () => undefined), ids: keys.map(key => idOfKey.get(key)) }
}

const parsedOf = ({ headline, body, language }, number) => ({
  headline,
  section: null,
  publishedOn: null,
  language,
  source: { url: null, publisher: null, releaseId: null, language: null },
  paragraphs: body.split(/\n+/).filter(paragraph => paragraph.trim() !== ''),
  doubts: [],
  lines: { first: number + 1, last: number + 1 },
})

/** Articles that are stored and indexed at once. */
const BATCH = 500

function storeAll(folder, parsed, keys) {
  const db = openLibraryDatabase(folder)
  const { index } = openSearch(db, folder)
  const idOfKey = new Map()
  const facts = { hash: 'texts', name: 'texts', byteCount: 0, encoding: 'UTF-8' }
  const file = beginFile(db, { path: 'texts', ...facts, parserVersion: PARSER_VERSION })
  let from = 0
  const writer = new FileWriter(db, file, facts.encoding, (id, rows, place) => {
    idOfKey.set(keys[from + place], id)
    index.addRow(id, rows, place)
    return true
  })
  for (; from < parsed.length; from += BATCH) {
    exhaust(writer.writing(batchOf(parsed.slice(from, from + BATCH), keys.slice(from, from + BATCH))))
    exhaust(index.keeping())
  }
  finishFile(db, file, Date.now())
  index.close()
  db.close()
  return idOfKey
}

function batchOf(parsed, keys) {
  const writer = new IndexRowWriter()
  for (const article of parsed) writer.add(article)
  return { items: parsed.map(article => ({ kind: 'article', article })), keys, rows: writer.take() }
}

function exhaust(steps) {
  for (const _ of steps);
}

/** What is typed, with the space after it: a finished word does not stand for all that begin with it.
 *  @param asTyped words that stand for their own script and letters only
 *  @returns what findArticles answers */
export const ask = (library, typed, limit, asTyped = []) =>
  library.findArticles({
    text: `${typed} `,
    asTyped,
    filter: NO_FILTER,
    sort: 'relevance',
    alphabet: 'en',
    from: 0,
    limit,
  })
