import type { EncodingName } from '../../../shared/encodings'
import { cleanText } from './clean'
import { decodeText, SAMPLE_BYTES } from './decode'

// The first bytes of what people take for text by mistake: pictures, archives, programs, office files, databases.
const SIGNATURES = [
  '\x89PNG\r\n',
  '\xFF\xD8\xFF',
  'GIF87a',
  'GIF89a',
  'PK\x03\x04',
  'PK\x05\x06',
  '\x7FELF',
  '%PDF-',
  '\xD0\xCF\x11\xE0',
  '\x1F\x8B\x08',
  'BZh',
  '\xFD7zXZ',
  '7z\xBC\xAF',
  'Rar!\x1A',
  'SQLite format 3\0',
  'MZ\x90\0',
  'RIFF',
  'OggS',
  'ID3\x03',
  'ID3\x04',
  '\xCA\xFE\xBA\xBE',
  'II*\0',
  'MM\0*',
  '\x28\xB5\x2F\xFD',
  '\0asm',
] as const

const FEWEST_CONTROLS = 8
const GREATEST_SHARE_OF_CONTROLS = 0.03

/**
 * Why a file is no dump, from its first bytes (the whole file, where it is shorter than SAMPLE_BYTES): it shows
 * nothing but space, or it is no text. Null where it can be parsed. Read in the encoding a person chose, where one did.
 */
export function refusalOf(
  sample: Uint8Array,
  chosen: EncodingName | null = null,
): 'file-empty' | 'file-binary' | null {
  if (SIGNATURES.some(signature => startsWith(sample, signature))) return 'file-binary'
  const text = [...decodeText([sample], chosen).pieces].join('')
  if (hasManyControls(text)) return 'file-binary'
  const isWhole = sample.length < SAMPLE_BYTES
  return isWhole && cleanText(text).text === '' ? 'file-empty' : null
}

const startsWith = (sample: Uint8Array, signature: string): boolean =>
  [...signature].every((character, index) => sample[index] === character.charCodeAt(0))

function hasManyControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is counted
  const controls = text.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/g)?.length ?? 0
  return controls > FEWEST_CONTROLS && controls > text.length * GREATEST_SHARE_OF_CONTROLS
}
