import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { type FileFailureKind, OqyrmanError } from '../../shared/failure'

/** Bytes read at a time: large enough that the disk is not asked too often, small enough to stop soon. */
export const CHUNK_BYTES = 1 << 20

const KINDS: Readonly<Record<string, FileFailureKind>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EISDIR: 'file-is-folder',
}

/** What the system's error says of a file, as a failure. */
function fileError(path: string, thrown: unknown): unknown {
  if (!(thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string')) return thrown
  const kind = KINDS[thrown.code] ?? 'file-unreadable'
  return new OqyrmanError({ kind, path, detail: thrown.code }, { cause: thrown })
}

/** The bytes of a file, chunk by chunk; the file is closed when the reading ends, however it ends.
 *  @throws OqyrmanError with a file failure; `file-unreadable` for what is neither a file nor a folder, such as a
 *  device or a pipe that would never end */
export function* readChunks(path: string): Generator<Uint8Array> {
  const descriptor = open(path)
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK_BYTES)
      const count = readSync(descriptor, chunk)
      if (count === 0) return
      yield chunk.subarray(0, count)
    }
  } catch (thrown) {
    throw fileError(path, thrown)
  } finally {
    closeSync(descriptor)
  }
}

function open(path: string): number {
  let descriptor: number
  try {
    // Non-blocking: opening a pipe nobody writes to would otherwise wait for ever. It means nothing to a file.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (thrown) {
    throw fileError(path, thrown)
  }
  const stat = fstatSync(descriptor)
  if (stat.isFile()) return descriptor
  closeSync(descriptor)
  const kind = stat.isDirectory() ? 'file-is-folder' : 'file-unreadable'
  throw new OqyrmanError({ kind, path, detail: 'not a file' })
}

/** SHA-256 of a file, hexadecimal, its length in bytes, and its first chunk. */
export function hashFile(path: string): { hash: string; byteCount: number; head: Uint8Array } {
  const hash = createHash('sha256')
  let byteCount = 0
  let head = new Uint8Array()
  for (const chunk of readChunks(path)) {
    if (byteCount === 0) head = new Uint8Array(chunk)
    byteCount += chunk.length
    hash.update(chunk)
  }
  return { hash: hash.digest('hex'), byteCount, head }
}
