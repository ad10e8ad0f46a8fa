import type { Words } from '../../shared/words/words'

/** What a person can do about a port that could not be had; null where something else went wrong. */
export function portFailure(thrown: unknown, port: number, words: Words): string | null {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null
  if (code === 'EADDRINUSE') return words.t('command-line.port-taken', { port: String(port) })
  if (code === 'EACCES') return words.t('command-line.port-refused', { port: String(port) })
  return null
}
