import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Reply } from '../../shared/pipe'
import { isWithin } from '../core/within'

/** The paths a person has chosen or dropped in this run. A page may look only into these, and into what lies inside the
 *  folders among them: so a page gone wrong cannot read a file by guessing its name. */
export class Grants {
  readonly #paths = new Set<string>()

  /** @returns the absolute path, as the page is to name it */
  add(path: string): string {
    const absolute = resolve(path)
    this.#paths.add(absolute)
    return absolute
  }

  /** A path that is gone is not to be named again. */
  remove(path: string): void {
    this.#paths.delete(path)
  }

  /** A refusal where a request names a path that was not granted; null where nothing is wrong. Requests that are
   *  malformed are left to the contract's own checks. */
  refusal(method: unknown, request: unknown): Reply | null {
    const foreign = pathsIn(method, request).find(path => !this.#isGranted(path))
    return foreign === undefined ? null : { ok: false, failure: { kind: 'path-not-granted', path: foreign } }
  }

  #isGranted(path: string): boolean {
    if (this.#paths.has(path)) return true
    // By the places the names really lead to: a link inside a folder may point anywhere.
    const place = realPlace(path)
    if (place === null) return false
    return [...this.#paths].some(granted => {
      const folder = realPlace(granted)
      return folder !== null && isWithin(place, folder)
    })
  }
}

/** Paths of files and folders that a request would have read. */
function pathsIn(method: unknown, request: unknown): readonly string[] {
  if (typeof request !== 'object' || request === null) return []
  const { paths, path, encodings, on } = request as Readonly<Record<string, unknown>>
  const texts = (values: unknown) =>
    Array.isArray(values) ? values.filter(value => typeof value === 'string') : []
  switch (method) {
    case 'listFilesToImport':
      return texts(paths)
    case 'previewFile':
      return texts([path])
    case 'startImport': {
      const chosen = Array.isArray(encodings) ? encodings.map((choice: unknown) => pathOf(choice)) : []
      return [...texts(paths), ...texts(chosen)]
    }
    case 'setFolderWatched':
      // To stop watching reads nothing.
      return on === false ? [] : texts([path])
    default:
      return []
  }
}

const pathOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'path' in value ? value.path : null

function realPlace(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    // What is not there, or may not be looked at, lies nowhere.
    return null
  }
}
