import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a person's library lies unless told otherwise: the place their system keeps programs' data, the same for the
 *  desktop program and the command line.
 *  @returns an absolute path; the folder may not exist yet */
export function defaultLibraryFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'win32':
      return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Oqyrman', 'library')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Oqyrman', 'library')
    default: {
      // The XDG base directory specification says to ignore a value that is not absolute.
      const data = env.XDG_DATA_HOME
      return join(data?.startsWith('/') ? data : join(home, '.local', 'share'), 'oqyrman', 'library')
    }
  }
}
