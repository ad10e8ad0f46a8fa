import iconv from 'iconv-lite'
import type { EncodingName } from '../../../shared/encodings'
import { cyrillicPlausibility } from './cyrillic'

export interface Encoding {
  readonly name: EncodingName
  /** False where a person chose it or the bytes prove it: a byte order mark, or text that is sound UTF-8. */
  readonly isGuessed: boolean
}

// In the order of how common they are: where two read the same, the first is named.
const SINGLE_BYTE = {
  'windows-1251': 'win1251',
  'KOI8-R': 'koi8r',
  CP866: 'cp866',
  'ISO-8859-5': 'iso88595',
  'x-mac-cyrillic': 'maccyrillic',
  'KZ-1048': 'rk1048',
  PT154: 'pt154',
  'KOI8-U': 'koi8u',
  'windows-1252': 'win1252',
} as const
type SingleByteName = keyof typeof SINGLE_BYTE

const ICONV_NAMES: Readonly<Record<EncodingName, string | null>> = {
  'UTF-8': null,
  'UTF-16LE': null,
  'UTF-16BE': null,
  ...SINGLE_BYTE,
}

/** iconv-lite's name of a single-byte encoding; null for the Unicode ones. */
export const iconvName = (name: EncodingName): string | null => ICONV_NAMES[name]

/**
 * Names the encoding of a file from its first bytes. A byte order mark decides; then zero bytes or the high bytes of
 * Cyrillic in every second place (UTF-16); then UTF-8 that is sound for a good part; else the encoding under which the
 * bytes read like language. Plain ASCII is UTF-8.
 */
export function detectEncoding(sample: Uint8Array): Encoding {
  const marked = markedEncoding(sample)
  if (marked !== null) return { name: marked, isGuessed: false }
  const wide = utf16WithoutMark(sample)
  if (wide !== null) return { name: wide, isGuessed: true }
  const { sound, broken } = countUtf8(sample)
  if (sound * LEAST_SOUND > broken || broken === 0)
    return { name: 'UTF-8', isGuessed: broken * PLAINLY_SOUND > sound }
  return { name: bestSingleByte(sample), isGuessed: true }
}

// A file half in UTF-8 and half in another encoding has two sound letters for three broken bytes or more. Text in one
// of the others has few by chance: capitals of ISO-8859-5 the most, one for six.
const LEAST_SOUND = 2
// Where more is broken, a part of the file may be in another encoding.
const PLAINLY_SOUND = 4

function markedEncoding(sample: Uint8Array): EncodingName | null {
  const [first, second, third] = sample
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8'
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  return null
}

const JUDGED_PAIRS = 4096

/** UTF-16 of English, Russian or Kazakh has 0x00, 0x04 or (for dashes and quotes) 0x20 as each high byte. */
function utf16WithoutMark(sample: Uint8Array): EncodingName | null {
  const pairs = Math.min(sample.length >> 1, JUDGED_PAIRS)
  if (pairs < 2) return null
  let little = 0
  let big = 0
  let spaces = 0
  for (let pair = 0; pair < pairs; pair++) {
    const even = sample[pair * 2] ?? 0
    const odd = sample[pair * 2 + 1] ?? 0
    if (isHighByte(odd) && even !== 0) little++
    if (isHighByte(even) && odd !== 0) big++
    // 0x20 is also the space of every other encoding: alone it proves nothing.
    if (odd <= 0x04) spaces++
    if (even <= 0x04) spaces++
  }
  if (spaces < pairs * 0.5) return null
  if (little >= pairs * 0.9 && little > big) return 'UTF-16LE'
  if (big >= pairs * 0.9 && big > little) return 'UTF-16BE'
  return null
}

const isHighByte = (byte: number): boolean => byte === 0x00 || byte === 0x04 || byte === 0x20

/** Counts sound multi-byte characters and broken bytes; a character cut by the sample's end is neither. */
function countUtf8(sample: Uint8Array): { readonly sound: number; readonly broken: number } {
  let sound = 0
  let broken = 0
  let at = 0
  while (at < sample.length) {
    const lead = sample[at] ?? 0
    const length = utf8Length(lead)
    if (length === 1) {
      at++
      continue
    }
    if (length > 1 && at + length > sample.length) break
    if (length > 1 && hasContinuations(sample, at, length)) {
      sound++
      at += length
    } else {
      broken++
      at++
    }
  }
  return { sound, broken }
}

/** Bytes of the character that a lead byte announces; 0 for a byte that leads nothing. */
function utf8Length(lead: number): number {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  if (lead >= 0xf0 && lead <= 0xf4) return 4
  return 0
}

function hasContinuations(sample: Uint8Array, at: number, length: number): boolean {
  for (let offset = 1; offset < length; offset++) {
    const byte = sample[at + offset] ?? 0
    if (byte < 0x80 || byte > 0xbf) return false
  }
  return true
}

// Enough prose to tell these encodings apart many times over.
const JUDGED_BYTES = 32 * 1024

function bestSingleByte(sample: Uint8Array): SingleByteName {
  const judged = highBytesWithNeighbours(sample)
  let best: SingleByteName = 'windows-1251'
  let bestPoints = Number.NEGATIVE_INFINITY
  for (const name of Object.keys(SINGLE_BYTE) as SingleByteName[]) {
    const points = cyrillicPlausibility(iconv.decode(judged, SINGLE_BYTE[name]))
    if (points > bestPoints) {
      best = name
      bestPoints = points
    }
  }
  return best
}

/** The bytes beyond ASCII, each with its neighbours, so that English around a few quotes fills no room. */
function highBytesWithNeighbours(sample: Uint8Array): Uint8Array {
  const kept = new Uint8Array(Math.min(sample.length, JUDGED_BYTES))
  const isHigh = (at: number) => (sample[at] ?? 0) >= 0x80
  let length = 0
  for (let at = 0; at < sample.length && length < kept.length; at++) {
    if (isHigh(at) || isHigh(at - 1) || isHigh(at + 1)) kept[length++] = sample[at] ?? 0
  }
  return kept.subarray(0, length)
}
