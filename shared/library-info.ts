import type { Failure } from './failure'

export interface LibraryInfo {
  readonly folder: string
  readonly articles: number
  readonly files: number
  readonly bookmarks: number
  readonly unread: number
  /** Bytes on disk. */
  readonly libraryBytes: number
  readonly indexBytes: number
  /** Of the library's, those that keep the files as they came in. */
  readonly keptFileBytes: number
  readonly appVersion: string
  readonly parserVersion: number
  /** Files that were read by a parser older than that. */
  readonly filesToReadAgain: number
  /** What the person should know about this start, such as an index that was built anew. */
  readonly notices: readonly Notice[]
}

/** Something that happened by itself and is worth telling. */
export type Notice =
  | { readonly kind: 'index-rebuilt'; readonly why: 'missing' | 'corrupt' | 'older' | 'newer' | 'foreign' }
  | { readonly kind: 'import-resumed' }
  | { readonly kind: 'backup-failed'; readonly failure: Failure }

/** What is wrong with each database, a line for each thing; nothing where it is sound. */
export interface CheckReport {
  readonly isSound: boolean
  readonly library: readonly string[]
  readonly index: readonly string[]
}
