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

function storeAll(folder, parsed, keys) {
  const db = openLibraryDatabase(folder)
  const { index } = openSearch(db, folder)
  const rows = new IndexRowWriter()
  for (const article of parsed) rows.add(article)
  const idOfKey = new Map()
  const add = (id, all, place) => {
    idOfKey.set(keys[place], id)
    index.addRow(id, all, place)
    return true
  }
  const facts = { hash: 'texts', name: 'texts', byteCount: 0, encoding: 'UTF-8' }
  const id = beginFile(db, { path: 'texts', ...facts, parserVersion: PARSER_VERSION })
  const items = parsed.map(article => ({ kind: 'article', article }))
  for (const _ of new FileWriter(db, id, facts.encoding, add).writing({ items, keys, rows: rows.take() }));
  finishFile(db, id, Date.now())
  for (const _ of index.keeping());
  index.close()
  db.close()
  return idOfKey
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
