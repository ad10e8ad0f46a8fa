/** Everything that can go wrong, as data. It travels between processes and is worded by the catalogue (words/). */
export type Failure =
  // The contract
  | { readonly kind: 'unknown-method'; readonly method: string }
  | { readonly kind: 'wrong-payload'; readonly method: string; readonly detail: string }
  | { readonly kind: 'wrong-sender'; readonly detail: string }
  | { readonly kind: 'path-not-granted'; readonly path: string }
  | { readonly kind: 'host-gone'; readonly detail: string }
  | { readonly kind: 'internal'; readonly detail: string }
  // One file of an import
  | { readonly kind: FileFailureKind; readonly path: string; readonly detail: string }
  // The library as a whole
  | { readonly kind: LibraryFailureKind; readonly path: string; readonly detail: string }
  | { readonly kind: 'article-missing'; readonly id: number }
  | { readonly kind: 'kept-file-missing'; readonly id: number }
  | { readonly kind: 'import-missing'; readonly id: number }
  | { readonly kind: 'backup-missing'; readonly name: string }
  | { readonly kind: 'backup-corrupt'; readonly name: string; readonly detail: string }
  | { readonly kind: 'import-running' }
  | { readonly kind: 'too-many-smart-lists'; readonly limit: number }
  | { readonly kind: 'tag-too-long'; readonly tag: string; readonly limit: number }
  | { readonly kind: 'tag-change-missing'; readonly id: number }
  // A file of the person's own
  | { readonly kind: 'not-written'; readonly path: string; readonly detail: string }
  // Nobody waits for the answer any more
  | { readonly kind: 'superseded' }

export const FILE_FAILURE_KINDS = [
  'file-missing',
  'file-no-permission',
  'file-is-folder',
  'file-empty',
  'file-binary',
  'file-changed',
  'file-unreadable',
] as const
export type FileFailureKind = (typeof FILE_FAILURE_KINDS)[number]

export const LIBRARY_FAILURE_KINDS = [
  'disk-full',
  'library-read-only',
  'library-newer',
  'library-corrupt',
  'library-in-use',
  'library-unreadable',
] as const
export type LibraryFailureKind = (typeof LIBRARY_FAILURE_KINDS)[number]

export type FailureKind = Failure['kind']

/** Whether something is wrong with the library as a whole, so that nothing else can go well either. */
export const isLibraryFailure = ({ kind }: Failure): boolean =>
  (LIBRARY_FAILURE_KINDS as readonly FailureKind[]).includes(kind)

/** A failure that is thrown: a promise that could not be kept. */
export class OqyrmanError extends Error {
  override readonly name = 'OqyrmanError'
  readonly failure: Failure

  constructor(failure: Failure, options?: { readonly cause: unknown }) {
    super(failure.kind, options)
    this.failure = failure
  }
}

/** The failure behind anything that was thrown; what nobody foresaw is `internal`, with its stack for the report. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof OqyrmanError) return thrown.failure
  if (thrown instanceof Error) return { kind: 'internal', detail: thrown.stack ?? thrown.message }
  return { kind: 'internal', detail: String(thrown) }
}
