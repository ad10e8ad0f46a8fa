import type { ArticleContent, LineSpan } from './article'
import type { DoubtKind } from './doubt'
import type { EncodingName } from './encodings'
import type { Failure } from './failure'
import type { FileId, ImportId } from './ids'

/** Text of a file that belongs to no article, and why. Nothing is dropped. */
export interface Leftover {
  readonly line: number
  readonly text: string
  readonly why: LeftoverReason
}
/** `stray-source`: a source with no article before it. `empty-section`: a section with nothing under it. */
export type LeftoverReason = 'stray-source' | 'empty-section' | 'unclear'

export type DoubtCounts = Readonly<Partial<Record<DoubtKind, number>>>

/** What became of one file: it is in wholly or not at all. */
export interface FileReport {
  readonly path: string
  readonly status: 'imported' | 'unchanged' | 'failed' | 'stopped'
  /** The file in the library, for `imported` and `unchanged`; null for the others and once it was taken out. */
  readonly fileId: FileId | null
  readonly encoding: EncodingName | null
  /** Articles the file holds, duplicates among them. */
  readonly articles: number
  /** Articles that the library had already, letter for letter. */
  readonly duplicates: number
  /** Articles much like another that the library has. */
  readonly nearCopies: number
  readonly doubts: DoubtCounts
  readonly leftovers: readonly Leftover[]
  readonly failure: Failure | null
}

export interface ImportReport {
  readonly importId: ImportId
  readonly files: readonly FileReport[]
  readonly stopped: boolean
  /** Why it ended before its time: something is wrong with the library itself, and the rest is done at the next
   *  start. */
  readonly failure: Failure | null
}

export interface ImportProgress {
  readonly importId: ImportId
  /** The file under way, by its name; null between files. */
  readonly fileName: string | null
  readonly filesDone: number
  readonly filesTotal: number
  readonly bytesDone: number
  readonly bytesTotal: number
  readonly articles: number
  readonly isPaused: boolean
  /** Over the last seconds; null while there is too little to tell. */
  readonly bytesPerSecond: number | null
  readonly articlesPerSecond: number | null
  readonly secondsLeft: number | null
  /** Imports that wait behind this one. */
  readonly waiting: number
}

/** An import that was asked for, as a list of all of them shows it. */
export interface PastImport {
  readonly importId: ImportId
  /** Epoch ms. */
  readonly startedAt: number
  /** Epoch ms; null while it is under way or waits. */
  readonly finishedAt: number | null
  /** Names of the first files, for people to know it by. */
  readonly names: readonly string[]
  readonly files: number
  readonly failed: number
  /** Articles its files hold, duplicates among them. A file that came in again belongs to the later import alone. */
  readonly articles: number
  /** Articles that the library had already, letter for letter. */
  readonly duplicates: number
  /** Epoch ms of the day from which an undone import can no longer be brought back; null where it is not undone. */
  readonly goneAfter: number | null
}

/** A file on its way in, read with an encoding of the person's choice. */
export interface ChosenEncoding {
  readonly path: string
  readonly encoding: EncodingName
}

/** What is about to come in: each text file among the paths, those inside folders too. */
export interface FilesToImport {
  /** The first MAX_FILES_SHOWN of them. */
  readonly files: readonly { readonly path: string; readonly name: string; readonly byteCount: number }[]
  readonly filesTotal: number
  readonly bytesTotal: number
}
export const MAX_FILES_SHOWN = 1_000

/** An article as it would come in. */
export interface PreviewedArticle extends ArticleContent {
  readonly lines: LineSpan
}

/** A file as it would come in. */
export interface FilePreview {
  readonly path: string
  readonly name: string
  readonly byteCount: number
  /** Whether the library has these bytes already. */
  readonly isKnown: boolean
  readonly encoding: EncodingName
  readonly isEncodingGuessed: boolean
  /** The first articles. */
  readonly articles: readonly PreviewedArticle[]
  /** Counts over what was looked at: the whole file, or its beginning. */
  readonly articleCount: number
  readonly doubts: DoubtCounts
  readonly leftovers: readonly Leftover[]
  /** Whether the whole file was looked at. */
  readonly isWhole: boolean
}

/** A kept file that an older parser read. */
export interface FileToReadAgain {
  readonly fileId: FileId
  readonly fileName: string
  /** Epoch ms. */
  readonly importedAt: number
}

/** What reading a kept file again changes, or would change. */
export interface ParseChanges {
  readonly fileId: FileId
  readonly fileName: string
  readonly parserBefore: number
  readonly parserNow: number
  readonly encodingBefore: EncodingName
  readonly encodingNow: EncodingName
  readonly articlesBefore: number
  readonly articlesNow: number
  /** Articles that stay as they are in every part. */
  readonly unchanged: number
  /** What is different, in the order of the file; the first MAX_CHANGES_SHOWN. */
  readonly changes: readonly ArticleChange[]
  readonly changesTotal: number
}
export const MAX_CHANGES_SHOWN = 200

/** `before` is null for an article that was not there, `now` for one that no longer is. */
export interface ArticleChange {
  readonly before: PreviewedArticle | null
  readonly now: PreviewedArticle | null
}
