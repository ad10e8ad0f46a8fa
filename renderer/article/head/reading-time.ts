/**
 * Letters and figures that are read in a minute: 987 in English, 986 in Russian, 1,054 in Turkish, which is built as
 * Kazakh is (S. Trauzettel-Klosinski, K. Dietz: Standardized Assessment of Reading Performance, 2012).
 */
const PER_MINUTE = 1_000

/** Whole minutes that reading some text takes, one at least; null where there is nothing to read. */
export function readingMinutes(parts: readonly string[]): number | null {
  let read = 0
  for (const part of parts) for (const [run] of part.matchAll(/[\p{L}\p{N}]+/gu)) read += [...run].length
  return read === 0 ? null : Math.max(1, Math.round(read / PER_MINUTE))
}
