import type { Failure } from '../../shared/failure'

/** The failure behind what the system threw while a library's folder was written to; null for anything else. */
export function diskFailure(thrown: unknown, folder: string): Failure | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null
  const detail = String(thrown.code)
  switch (detail) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full', path: folder, detail }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'library-read-only', path: folder, detail }
    default:
      return null
  }
}
