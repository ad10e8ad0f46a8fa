import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { linkOfPath } from '../../shared/link'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
}

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

// One folder deep and plain names only: what the build writes. Nothing else can be named, so nothing climbs out.
const PAGE_PATH = /^\/(?:[A-Za-z0-9_-]+\/)?[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/

/** What the system says of a name that no file of ours has. */
const NOT_THERE: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'])

/** A file of the built page for the path of an address, or null where there is none.
 *  @param folder the built page (out/renderer)
 *  @param path the address's path: `/` and what leads to an article or a search are the page itself */
export async function readPageFile(folder: string, path: string): Promise<PageFile | null> {
  const name = path === '/' || linkOfPath(path) !== null ? '/index.html' : path
  const type = TYPES[extname(name)]
  if (type === undefined || !PAGE_PATH.test(name)) return null
  try {
    return { bytes: new Uint8Array(await readFile(join(folder, name))), type }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && NOT_THERE.has(cause.code)) return null
    throw cause
  }
}
