/** How the system is told to open this program's addresses by it: by another program than the one that runs, or with
 *  words before the address. */
export interface LinkRegistration {
  readonly path?: string
  readonly words?: readonly string[]
}

interface Start {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  /** Where the one file of the portable program lies; null for any other. */
  readonly portableFile: string | null
  readonly execPath: string
  readonly appPath: string
}

/** @returns null where the program is not to tell the system anything */
export function linkRegistration(start: Start): LinkRegistration | null {
  // The desktop entry of the package says so itself. Telling it once more starts a program at each start, and takes back
  // what a person has chosen.
  if (start.platform === 'linux') return null
  // The portable program is laid out in a folder that is gone when it ends, and leaves nothing behind on a computer.
  if (start.portableFile !== null) return null
  if (start.isPackaged) return {}
  // Unpackaged, the program is Electron, which is told what to run.
  return { path: start.execPath, words: [start.appPath] }
}
