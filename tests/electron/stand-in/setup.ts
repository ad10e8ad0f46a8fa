/** What a test tells the stand-in about the program it runs, in the environment variable OQYRMAN_STAND_IN. */
export interface Setup {
  /** The program's folder: where its package.json lies. */
  readonly folder: string
  /** The main file, from there. */
  readonly main: string
  readonly isPackaged: boolean
  readonly chromiumPath: string
  /** A file that gets one line of JSON for each error box a person would see. */
  readonly errorBoxes: string
}

export const setup: Setup = JSON.parse(process.env.OQYRMAN_STAND_IN ?? '{}')
