import type { LibraryEvent } from '../../shared/api'
import type { Failure } from '../../shared/failure'
import type { Reply } from '../../shared/pipe'

export interface LibraryOptions {
  /** The library's folder; made where it is not there. */
  readonly folder: string
  /** Text files that the first start of a library brings in; null for none. */
  readonly seedFolder: string | null
  readonly appVersion: string
  /** A backup to put in the place of a library that turned out to be damaged, before it is opened. */
  readonly restoreFirst?: string
  /** Where the built threads lie (library.worker.js, import.worker.js): beside each host's own entry. */
  readonly threadFolder: string
}

/** What a host sends to the library's thread. */
export type ToLibrary =
  | { readonly kind: 'call'; readonly call: number; readonly method: string; readonly request: unknown }
  /** Nobody waits for the answer to a call any more. */
  | { readonly kind: 'cancel'; readonly call: number }
  | { readonly kind: 'close' }

/** What the library's thread sends back. */
export type FromLibrary =
  | { readonly kind: 'opened' }
  | { readonly kind: 'not-opened'; readonly failure: Failure }
  | { readonly kind: 'event'; readonly event: LibraryEvent }
  | { readonly kind: 'reply'; readonly call: number; readonly reply: Reply }
