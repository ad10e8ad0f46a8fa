import type { Command } from '../../shared/command'
import type { MenuState } from '../../shared/desktop'
import type { Link } from '../../shared/link'
import type { Pipe } from '../../shared/pipe'
import type { AddressBar } from './address-bar'

/** `lost` is tried again. `refused` is not: the host is another run than the one this page was opened by. */
export type Connection = 'connected' | 'lost' | 'refused'

/** What differs between the hosts: the pipe to the library, and how files, the clipboard and menus are reached. */
export interface Shell {
  readonly pipe: Pipe
  /** Puts files where the library can read them, until `signal` says that they are not wanted any more.
   *  @returns the paths to import; throws an OqyrmanError where a file could not be handed over */
  stage(
    files: readonly File[],
    onStaged: (done: number) => void,
    signal: AbortSignal,
  ): Promise<readonly string[]>
  /** Forgets what was staged and is not to come in. */
  discard(paths: readonly string[]): Promise<void>
  /** Lets the person choose. An empty list where they thought better of it. */
  chooseFiles(what: 'files' | 'folder'): Promise<Chosen>
  /** Lets the person choose folders to watch; null where the host does not learn where a folder lies. */
  readonly chooseFoldersToWatch: (() => Promise<readonly string[]>) | null
  /** The files of a drop, those inside dropped folders among them. */
  readDrop(data: DataTransfer): Promise<readonly File[]>
  copyText(text: string): Promise<void>
  /** Shows the system's dialog for printing what the page shows on paper. */
  print(): void
  /** Lets the person choose a place and writes the same there as PDF; null where printing does that.
   *  @param name of the file that is offered, without an ending */
  readonly savePdf: ((name: string) => Promise<void>) | null
  /** The address that people see; null in a window without. */
  readonly addressBar: AddressBar | null
  /** Links that the system opens the program by. */
  onLink(listener: (link: Link) => void): () => void
  /** Shows the library's folder in the system's file manager; null where the host cannot. */
  readonly showLibraryFolder: (() => Promise<void>) | null
  /** What the native menu says from now on; null where there is none. */
  readonly tellMenu: ((state: MenuState) => void) | null
  /** Commands from outside the page, such as a native menu. */
  onCommand(listener: (command: Command) => void): () => void
  /** The page goes out of sight, or away: what is to be kept is to be given to the library at once. */
  onLeaving(listener: () => void): void
  /** Whether the program that the page belongs to still answers. */
  isRunning(): Promise<boolean>
  /** Loads the page anew once the library has all that was given to it. */
  reload(): Promise<void>
  /** `connected` after `lost` means that news may have been missed. */
  onConnection(listener: (connection: Connection) => void): () => void
}

/** A desktop gives paths; a browser gives files that are still to be staged. */
export type Chosen =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'files'; readonly files: readonly File[] }
