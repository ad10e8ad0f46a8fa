import type { LibraryEvent } from './api'
import type { Command } from './command'
import type { Link } from './link'
import type { Reply } from './pipe'

/** What a system's dialog lets the person choose; several of it at once. */
export const WHAT_TO_CHOOSE = ['files', 'folder', 'folder-to-watch'] as const
export type WhatToChoose = (typeof WHAT_TO_CHOOSE)[number]

/** What the native menu shows of the page. */
export interface MenuState {
  /** What would be undone and done again, in the interface's language; null where there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** Commands that cannot act now, and those whose choice is in effect. */
  readonly off: readonly Command[]
  readonly on: readonly Command[]
  /** The keys of commands, as Electron writes them. */
  readonly accelerators: readonly { readonly command: Command; readonly keys: string }[]
}

export const NO_MENU_STATE: MenuState = { undo: null, redo: null, off: [], on: [], accelerators: [] }

/** What the preload puts on `window.oqyrman`: the pipe, and the little that only a desktop can do.
 *  `F` is the page's File, which this side of the code does not know. */
export interface DesktopBridge<F> {
  /** @param call a number to cancel it by, which no other call under way has */
  call(method: string, request: unknown, call?: number): Promise<Reply>
  /** Nobody waits for the answer to a call any more. */
  cancel(call: number): void
  onEvent(listener: (event: LibraryEvent) => void): () => void
  /** Links that the system opened the program by. */
  onLink(listener: (link: Link) => void): () => void
  onCommand(listener: (command: Command) => void): () => void
  /** The window is about to be closed, and waits a little for what is answered. */
  onLeaving(listener: () => Promise<void>): void
  /** Where the dropped or chosen files lie; from now on the page may have them imported. */
  grantFiles(files: readonly F[]): Promise<readonly string[]>
  /** Shows the system's dialog; an empty list where the person thought better of it. */
  chooseFiles(what: WhatToChoose): Promise<readonly string[]>
  /** Puts text on the clipboard; a page has no permission to do so itself. */
  copyText(text: string): Promise<void>
  /** Shows the library's folder in the system's file manager. */
  showLibraryFolder(): Promise<void>
  /** What the native menu says from now on. */
  tellMenu(state: MenuState): void
  /** Lets the person choose a place and writes there as PDF what the page shows on paper. Fails with `not-written`.
   *  @param name of the file that is offered, without an ending */
  savePdf(name: string): Promise<Reply>
}
