import { resolve } from 'node:path'
import type { Reply } from '../../shared/pipe'

/** The paths a person has chosen or dropped in this run. A page may have only these imported, so a page gone wrong
 *  cannot read a file by guessing its name. */
export class Grants {
  readonly #paths = new Set<string>()

  /** @returns the absolute path, as the page is to name it */
  add(path: string): string {
    const absolute = resolve(path)
    this.#paths.add(absolute)
    return absolute
  }

  /** A refusal where a request to import names a path that was not granted; null where nothing is wrong. Requests
   *  that are malformed are left to the contract's own checks. */
  refusal(method: unknown, request: unknown): Reply | null {
    if (method !== 'startImport' || typeof request !== 'object' || request === null) return null
    const paths: unknown = 'paths' in request ? request.paths : null
    if (!Array.isArray(paths)) return null
    const foreign = paths.find(path => typeof path === 'string' && !this.#paths.has(path))
    return foreign === undefined ? null : { ok: false, failure: { kind: 'path-not-granted', path: foreign } }
  }
}
