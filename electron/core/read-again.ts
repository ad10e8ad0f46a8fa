import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import type { EncodingName } from '../../shared/encodings'
import { FILE_FAILURE_KINDS, failureOf, OqyrmanError } from '../../shared/failure'
import type { FileId } from '../../shared/ids'
import type { ParseChanges, PreviewedArticle } from '../../shared/importing'
import { Comparison } from './comparison'
import { PARSER_VERSION } from './dump/parse-dump'
import type { Parsed } from './dump/parsed-article'
import { Importer } from './importer'
import { insertArticle } from './store/articles'
import { discardFile } from './store/discarded'
import { readFileArticles, readStoredArticle } from './store/file-articles'
import { insertLeftover, type KnownFile, readFile } from './store/files'
import { chosenEncoding } from './store/imports'
import { withKeptCopy } from './store/kept-copy'
import { beginReading, replaceReading } from './store/reread'

/** Articles read from the library at once. */
const BATCH = 200

export interface ReadAgainHost {
  readonly db: Database
  readonly folder: string
  readonly threadFolder: string
  /** Ends the reading when the library is closed. */
  readonly closing: AbortSignal
}

/** What reading a kept file with today's parser would change.
 *  @param encoding the one a person chooses now; null for the one chosen before, or for what the parser tells
 *  @throws OqyrmanError kept-file-missing, or a file failure where its bytes are no text in that encoding */
export async function compareReadAgain(
  host: ReadAgainHost,
  id: FileId,
  encoding: EncodingName | null,
): Promise<ParseChanges> {
  const file = keptFile(host.db, id)
  const comparison = await readBefore(host, file)
  const now = await readNow(host, file, encoding, items => {
    for (const item of items) if (item.kind === 'article') comparison.addNow(item.article)
  })
  return changesOf(host.db, file, now, comparison)
}

/** Reads a kept file again in its place. What it holds is replaced in one step, at the end.
 *  @param encoding as for compareReadAgain
 *  @throws OqyrmanError as compareReadAgain does */
export async function readAgain(
  host: ReadAgainHost,
  id: FileId,
  encoding: EncodingName | null,
): Promise<ParseChanges> {
  const { db } = host
  const file = keptFile(db, id)
  const comparison = await readBefore(host, file)
  const staged = beginReading(db, file)
  let ordinal = 0
  const stage = db.transaction((items: readonly Parsed[]) => {
    for (const item of items) {
      if (item.kind === 'leftover') insertLeftover(db, staged, item.leftover)
      else {
        const isKept = comparison.addNow(item.article)
        if (!isKept) insertArticle(db, staged, ordinal, item.article)
        ordinal++
      }
    }
  })
  try {
    const now = await readNow(host, file, encoding, stage)
    const changes = changesOf(db, file, now, comparison)
    const { kept, gone } = comparison
    const read = { encoding: now, chosen: encoding, parserVersion: PARSER_VERSION }
    replaceReading(db, id, { ...read, staged, kept, gone })
    return changes
  } catch (thrown) {
    discardFile(db, staged)
    throw thrown
  }
}

function keptFile(db: Database, id: FileId): KnownFile {
  const file = readFile(db, id)
  if (file?.state !== 'in') throw new OqyrmanError({ kind: 'kept-file-missing', id })
  return file
}

async function readBefore({ db, closing }: ReadAgainHost, file: KnownFile): Promise<Comparison> {
  const comparison = new Comparison()
  let from = 0
  for (;;) {
    closing.throwIfAborted()
    const articles = readFileArticles(db, file.id, from, BATCH)
    for (const article of articles) comparison.addBefore(article)
    const last = articles.at(-1)
    if (last === undefined) return comparison
    from = last.ordinal + 1
    await nextTurn()
  }
}

/** @returns the encoding it was read in now */
async function readNow(
  { db, folder, threadFolder, closing }: ReadAgainHost,
  file: KnownFile,
  encoding: EncodingName | null,
  onItems: (items: readonly Parsed[]) => void,
): Promise<EncodingName> {
  const importer = new Importer(threadFolder)
  try {
    return await withKeptCopy(db, folder, file.id, closing, async path => {
      const facts = await importer.look(path, encoding ?? chosenEncoding(db, file.id))
      if (facts.hash !== file.hash) {
        const detail = `the kept copy of “${file.name}” is damaged`
        throw new OqyrmanError({ kind: 'library-corrupt', path: folder, detail })
      }
      for await (const { items } of importer.batches()) {
        closing.throwIfAborted()
        onItems(items)
      }
      return facts.encoding
    })
  } catch (thrown) {
    throw withFileName(thrown, file.name)
  } finally {
    await importer.close()
  }
}

/** A failure of the copy is one of the file it is a copy of. */
function withFileName(thrown: unknown, name: string): unknown {
  const failure = failureOf(thrown)
  const isOfFile = (FILE_FAILURE_KINDS as readonly string[]).includes(failure.kind)
  return isOfFile && 'path' in failure
    ? new OqyrmanError({ ...failure, path: name }, { cause: thrown })
    : thrown
}

function changesOf(
  db: Database,
  file: KnownFile,
  encodingNow: EncodingName,
  comparison: Comparison,
): ParseChanges {
  const { shown, total } = comparison.differences()
  const before = (id: number | null): PreviewedArticle | null =>
    id === null ? null : (readStoredArticle(db, id)?.parsed ?? null)
  return {
    fileId: file.id,
    fileName: file.name,
    parserBefore: file.parserVersion,
    parserNow: PARSER_VERSION,
    encodingBefore: file.encoding,
    encodingNow,
    ...comparison.counts,
    changes: shown.map(({ beforeId, now }) => ({ before: before(beforeId), now })),
    changesTotal: total,
  }
}
