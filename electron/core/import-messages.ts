import type { EncodingName } from '../../shared/encodings'
import type { Failure } from '../../shared/failure'
import type { ArticleKey } from '../../shared/ids'
import type { FilePreview } from '../../shared/importing'
import type { Parsed } from './dump/parsed-article'
import type { Piece } from './pieces'
import type { IndexRows } from './search/index-rows'

/** What the library's thread asks of the import thread. The import thread does nothing unasked, so it is never more
 *  than two batches ahead of the database. */
export type ToImporter =
  /** Look at a file: is it there, is it text, which bytes is it? A person may have chosen its encoding. */
  | { readonly kind: 'look'; readonly path: string; readonly encoding: EncodingName | null }
  /** Give the next batch of the file that was looked at last. */
  | { readonly kind: 'next' }
  /** Read the beginning of a file. */
  | { readonly kind: 'preview'; readonly path: string; readonly encoding: EncodingName | null }
  /** SHA-256 of a file's bytes. */
  | { readonly kind: 'hash'; readonly path: string }

export type FromImporter =
  | { readonly kind: 'looked'; readonly facts: FileFacts }
  | { readonly kind: 'batch'; readonly batch: Batch }
  /** The file is through, and its bytes were the same all the time. */
  | { readonly kind: 'end' }
  | { readonly kind: 'previewed'; readonly preview: ReadPreview }
  | { readonly kind: 'hashed'; readonly hash: string }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface FileFacts {
  readonly name: string
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string
  readonly byteCount: number
  readonly encoding: EncodingName
}

/** What a file alone tells of its preview. */
export type ReadPreview = Omit<FilePreview, 'isKnown'>

export interface Batch {
  /** Bytes of the file read so far. */
  readonly bytesRead: number
  /** What was read since the last batch, in order. */
  readonly pieces: readonly Piece[]
  readonly items: readonly Parsed[]
  /** Of the articles among the items, in their order. */
  readonly keys: readonly ArticleKey[]
  readonly rows: IndexRows
}
