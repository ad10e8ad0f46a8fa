import type { Database } from 'better-sqlite3'
import { failureOf, isLibraryFailure } from '../../shared/failure'
import type { FileId } from '../../shared/ids'
import type { FileReport } from '../../shared/importing'
import { PARSER_VERSION } from './dump/parse-dump'
import { type AddToIndex, BegunDifferently, FileWriter } from './file-writer'
import type { FileFacts } from './import-messages'
import type { Importer } from './importer'
import { inTurns } from './in-turns'
import { libraryError } from './sqlite/failure'
import { countDuplicates } from './store/articles'
import { discardFile } from './store/discarded'
import { beginFile, deflatePiece, findFile, finishFile, type KnownFile } from './store/files'
import { lastReportOf } from './store/import-reports'
import { attachFile, halfIn, type ImportFile, reportFile, type WaitingFile } from './store/imports'
import { showFiles } from './store/listing'
import { emptyReport } from './tally'

/** The index while a file comes in. */
export interface IndexWhileIn {
  readonly add: AddToIndex
  /** Keeps what was added, if it is much. */
  keepNowAndThen(): Promise<void>
}

/** One file on its way in, and what the import around it wants to know. */
export interface FileOnItsWay {
  readonly db: Database
  readonly folder: string
  readonly importer: Importer
  readonly place: ImportFile
  readonly file: WaitingFile
  /** Whether to go on with the next batch. */
  goesOn(): boolean
  onBatch(bytesRead: number, articles: number): void
  /** A file begins to come in, and its articles may be indexed at once. */
  beginIndexing(): Promise<IndexWhileIn>
  /** The file is wholly in: index it, show it. @returns how many of its articles are near copies */
  onFileIn(id: FileId): Promise<number>
}

/** Brings one file in and writes its report down: wholly in or not at all. Its batches are transactions of their own,
 *  but nothing of it is shown before the last.
 *  @returns the report, or null where it was ended before: what is half in stays, to go on from there
 *  @throws what is wrong with the library itself */
export async function bringInFile(way: FileOnItsWay): Promise<FileReport | null> {
  const { db, file, place } = way
  const report = await attempt(way).catch((thrown: unknown) => {
    const failure = failureOf(libraryError(thrown, way.folder))
    // What is wrong with one file is no reason to leave the others; what is wrong with the library is.
    if (isLibraryFailure(failure)) throw thrown
    // Whoever ends an import does not wait for what is being read.
    if (!way.goesOn()) return null
    return emptyReport(file.path, 'failed', { failure })
  })
  if (report?.status === 'failed') giveUpFile(db, place, report)
  else if (report !== null) reportFile(db, place, report)
  return report
}

/** Writes down that a file is not in, and takes out what is half in of it. */
export function giveUpFile(db: Database, place: ImportFile, report: FileReport): void {
  db.transaction(() => {
    const half = halfIn(db, place)
    if (half !== null) discardFile(db, half)
    reportFile(db, place, report)
  })()
}

async function attempt(way: FileOnItsWay): Promise<FileReport | null> {
  const { db, importer, file } = way
  const facts = await importer.look(file.path, file.encoding)
  const known = findFile(db, facts.hash)
  // The file was begun and has changed since.
  if (file.fileId !== null && file.fileId !== known?.id) discardFile(db, file.fileId)
  if (known?.state === 'in') {
    return emptyReport(file.path, 'unchanged', { fileId: known.id, encoding: known.encoding })
  }
  if (known?.state === 'hidden' && (file.encoding ?? known.encoding) === known.encoding) {
    return bringBack(way, known)
  }
  try {
    return await store(way, facts, begin(way, facts))
  } catch (thrown) {
    if (!(thrown instanceof BegunDifferently)) throw thrown
    discardByHash(db, facts.hash)
    const again = await importer.look(file.path, file.encoding)
    return store(way, again, begin(way, again))
  }
}

/** The file in the library that these bytes go into: the one that was begun with them, or a new one. */
function begin({ db, file, place }: FileOnItsWay, facts: FileFacts): FileId {
  return db.transaction(() => {
    const known = findFile(db, facts.hash)
    const goesOn =
      known?.state === 'half' && known.encoding === facts.encoding && known.parserVersion === PARSER_VERSION
    if (known !== null && !goesOn) discardFile(db, known.id)
    const row = { path: file.path, ...facts, parserVersion: PARSER_VERSION }
    const id = known !== null && goesOn ? known.id : beginFile(db, row)
    attachFile(db, place, id)
    return id
  })()
}

async function store(way: FileOnItsWay, facts: FileFacts, id: FileId): Promise<FileReport | null> {
  const { db, file, importer, place } = way
  const index = await way.beginIndexing()
  const writer = new FileWriter(db, id, facts.encoding, index.add)
  for await (const batch of importer.batches()) {
    if (!way.goesOn()) return null
    const deflated = Promise.all(batch.pieces.map(({ bytes }) => deflatePiece(bytes)))
    await inTurns(writer.writing(batch))
    for (const [place, bytes] of (await deflated).entries()) {
      const piece = batch.pieces[place]
      if (piece !== undefined) writer.writePiece(piece, bytes)
    }
    await index.keepNowAndThen()
    way.onBatch(batch.bytesRead, writer.tally.articles)
  }
  const reportOf = (): FileReport => ({
    ...emptyReport(file.path, 'imported', { fileId: id, encoding: facts.encoding }),
    ...writer.tally.counts(),
    duplicates: countDuplicates(db, id),
  })
  return shown(way, id, () => {
    finishFile(db, id, Date.now())
    // Other files may have come and gone since it was begun.
    if (!writer.isIndexed) showFiles(db, [id])
    const report = reportOf()
    reportFile(db, place, report)
    return report
  })
}

/** A file that was taken out, and lies there still, is shown again. */
function bringBack(way: FileOnItsWay, known: KnownFile): Promise<FileReport> {
  const { db, file, place } = way
  return shown(way, known.id, () => {
    const before = lastReportOf(db, known.id)
    showFiles(db, [known.id])
    attachFile(db, place, known.id)
    const report: FileReport = {
      ...emptyReport(file.path, 'imported', { fileId: known.id, encoding: known.encoding }),
      ...(before === null
        ? {}
        : { articles: before.articles, doubts: before.doubts, leftovers: before.leftovers }),
      duplicates: countDuplicates(db, known.id),
    }
    reportFile(db, place, report)
    return report
  })
}

/** Shows a file in one step with its report, then lets it be indexed. */
async function shown(way: FileOnItsWay, id: FileId, show: () => FileReport): Promise<FileReport> {
  const report = way.db.transaction(show)()
  return { ...report, nearCopies: await way.onFileIn(id) }
}

function discardByHash(db: Database, hash: string): void {
  const known = findFile(db, hash)
  if (known !== null) discardFile(db, known.id)
}
