import type { DoubtKind } from './doubt'
import type { Failure } from './failure'
import type { ImportId } from './ids'

/** Text of a file that belongs to no article, and why. Nothing is dropped. */
export interface Leftover {
  readonly line: number
  readonly text: string
  readonly why: LeftoverReason
}
/** `stray-source`: a source with no article before it. `empty-section`: a section with nothing under it. */
export type LeftoverReason = 'stray-source' | 'empty-section' | 'unclear'

/** What became of one file: it is in wholly or not at all. */
export interface FileReport {
  readonly path: string
  readonly status: 'imported' | 'unchanged' | 'failed' | 'stopped'
  /** Articles the file holds, duplicates among them. */
  readonly articles: number
  readonly duplicates: number
  readonly doubts: Readonly<Partial<Record<DoubtKind, number>>>
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
}
