import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Failure, failureOf } from '../../shared/failure'
import type { Notice } from '../../shared/library-info'
import type { Connection } from '../shell/shell'

/** Parts of the page that are loaded when they are needed. */
export const PAGE_PARTS = [
  'palette',
  'shortcut-list',
  'settings',
  'importing',
  'compared',
  'kept-file',
  'menu',
  'reading-form',
  'search-help',
  'by-hand',
  'date-fields',
  'sentences',
  'language',
] as const
export type PagePart = (typeof PAGE_PARTS)[number]

/** Something the person is to read, until they close it. */
export type Message =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'copy-failed' }
  | { readonly kind: 'nothing-to-import' }
  | { readonly kind: 'link-leads-nowhere' }
  /** `isRunning`: the program is there, and the part may be had after all. */
  | { readonly kind: 'part-missing'; readonly part: PagePart; readonly isRunning: boolean }
  | { readonly kind: 'files-to-read-again'; readonly count: number }
  | { readonly kind: 'read-again'; readonly fileName: string; readonly changes: number }

export interface NumberedMessage {
  readonly number: number
  readonly message: Message
}

export interface NoticesState {
  readonly messages: readonly NumberedMessage[]
  readonly connection: Connection
}

export interface NoticesStore extends StoreApi<NoticesState> {
  /** The same message twice is shown once. */
  tell(message: Message): void
  /** Tells what was thrown, unless nobody waits for it any more. */
  fail(thrown: unknown): void
  close(number: number): void
  /** Notes how the connection is, and closes what that makes needless to read. */
  connect(connection: Connection): void
}

export function createNoticesStore(): NoticesStore {
  const store = createStore<NoticesState>(() => ({ messages: [], connection: 'connected' }))
  let lastNumber = 0
  const tell = (message: Message) => {
    const same = JSON.stringify(message)
    if (store.getState().connection === 'refused' && isOfRefusal(message)) return
    if (store.getState().messages.some(other => JSON.stringify(other.message) === same)) return
    const numbered = { number: ++lastNumber, message }
    store.setState(({ messages }) => ({ messages: [...messages, numbered] }))
  }
  return {
    ...store,
    tell,
    fail(thrown) {
      const failure = failureOf(thrown)
      // Nobody waits for what a newer question has taken the place of.
      if (failure.kind !== 'superseded') tell({ kind: 'failure', failure })
    },
    connect(connection) {
      const isSettled = (message: Message) =>
        (connection === 'connected' && isOfLoss(message)) ||
        (connection === 'refused' && isOfRefusal(message))
      store.setState(({ messages }) => ({
        connection,
        messages: messages.filter(({ message }) => !isSettled(message)),
      }))
    },
    close: number =>
      store.setState(({ messages }) => ({ messages: messages.filter(other => other.number !== number) })),
  }
}

/** That the host refuses this page is said once, for all it refuses. */
const isOfRefusal = (message: Message) =>
  message.kind === 'failure' && message.failure.kind === 'wrong-sender'
const isOfLoss = (message: Message) => message.kind === 'failure' && message.failure.kind === 'host-gone'
