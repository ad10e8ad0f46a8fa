import type { Words } from '../../shared/words/words'

const UNITS = [
  [1e9, 'unit.gigabytes'],
  [1e6, 'unit.megabytes'],
  [1e3, 'unit.kilobytes'],
] as const

/** A number of bytes in the greatest unit that leaves at least one before the point. Decimal units, as file managers
 *  show them. */
export function sizeText({ t }: Words, bytes: number): string {
  for (const [size, key] of UNITS) {
    if (bytes >= size) return t(key, { count: bytes / size })
  }
  return t('unit.bytes', { count: bytes })
}
