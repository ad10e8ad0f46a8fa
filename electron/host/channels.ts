/** Names of the ways between the preload and the main process. */
export const CHANNELS = {
  /** A request to the library, answered with a Reply. */
  call: 'oqyrman:call',
  /** Nobody waits for the answer to a request any more. */
  cancel: 'oqyrman:cancel',
  /** Paths of files that a person dropped or chose in the page. */
  grantPaths: 'oqyrman:grant-paths',
  /** Shows the system's dialog for files or folders. */
  chooseFiles: 'oqyrman:choose-files',
  /** Puts text on the clipboard. */
  copyText: 'oqyrman:copy-text',
  /** Writes what the page shows on paper to a place that the person chooses, answered with a Reply. */
  savePdf: 'oqyrman:save-pdf',
  /** Shows the library's folder in the system's file manager. */
  showLibraryFolder: 'oqyrman:show-library-folder',
  /** What the native menu shows of the page. */
  menu: 'oqyrman:menu',
  /** The window is about to be closed: the page is to keep what it has not kept yet. */
  leave: 'oqyrman:leave',
  /** It has. */
  left: 'oqyrman:left',
  /** News from the library. */
  event: 'oqyrman:event',
  /** A link that the system opened the program by. */
  link: 'oqyrman:link',
  /** What a person told the page to do by the menu. */
  command: 'oqyrman:command',
} as const
