import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { LINK_SCHEME } from '../../shared/link'

export interface StartArguments {
  /** Absolute; null where none was named. */
  readonly libraryFolder: string | null
  /** Absolute paths of files and folders to bring in. */
  readonly paths: readonly string[]
  /** The address that the system opened the program by; null where there is none. */
  readonly link: string | null
}

/** What the desktop program was started with: `--library DIR`, files, a link. Other switches belong to Electron. What
 *  follows a link is passed over: who wrote the link may have written that too.
 *  @param argv the process's arguments, the program itself first
 *  @param isPackaged false where Electron was told to run a folder, which then is the first plain argument
 *  @param workingFolder what relative paths start from */
export function readStartArguments(
  argv: readonly string[],
  isPackaged: boolean,
  workingFolder: string,
): StartArguments {
  const words = argv.slice(1)
  let libraryFolder: string | null = null
  const paths: string[] = []
  const linkAt = words.findIndex(isLink)
  const link = linkAt === -1 ? null : (words.splice(linkAt)[0] ?? null)
  while (words.length > 0) {
    const word = words.shift() ?? ''
    if (word === '--') {
      paths.push(...words.splice(0))
    } else if (word === '--library') {
      libraryFolder = words.shift() ?? null
    } else if (word.startsWith('--library=')) {
      libraryFolder = word.slice('--library='.length)
    } else if (word !== '' && !word.startsWith('-')) {
      paths.push(word)
    }
  }
  if (!isPackaged) paths.shift()
  const absolute = (path: string) => resolve(workingFolder, localPath(path))
  return {
    libraryFolder: libraryFolder ? absolute(libraryFolder) : null,
    paths: paths.map(absolute),
    link,
  }
}

const isLink = (word: string) => word.slice(0, LINK_SCHEME.length + 1).toLowerCase() === `${LINK_SCHEME}:`

// A Linux desktop hands files over as addresses: its launchers end in %U.
function localPath(word: string): string {
  if (!/^file:\/\//i.test(word)) return word
  try {
    return fileURLToPath(word)
  } catch {
    // An address of another machine names no file of this one: it is kept as typed, and the import says so.
    return word
  }
}

// An Oqyrman from before there were links hands over paths alone.
const otherStart = v.object({ paths: v.array(v.string()), link: v.optional(v.nullable(v.string()), null) })

/** What a second start of the program hands over; nothing where it is anything else. */
export function fromOtherStart(data: unknown): Omit<StartArguments, 'libraryFolder'> {
  const checked = v.safeParse(otherStart, data)
  return checked.success ? checked.output : { paths: [], link: null }
}
