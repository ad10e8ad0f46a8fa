import iconv from 'iconv-lite'
import type { EncodingName } from '../../../shared/encodings'
import { detectEncoding, type Encoding, iconvName } from './encoding'

export interface DecodedText {
  readonly encoding: Encoding
  /** The text in pieces; wrong bytes are U+FFFD. */
  readonly pieces: Generator<string>
}

/** Bytes that are looked at before the encoding is named. */
export const SAMPLE_BYTES = 256 * 1024
// While all is ASCII the sample grows: a long English opening must not decide about the Russian part after it.
const LONGEST_SAMPLE = 8 * 1024 * 1024

/**
 * Decodes a file that arrives in chunks, in the encoding that a person chose or else the one its bytes speak for. The
 * result does not depend on where the chunks are cut.
 */
export function decodeText(chunks: Iterable<Uint8Array>, chosen: EncodingName | null = null): DecodedText {
  const iterator = chunks[Symbol.iterator]()
  if (chosen !== null) {
    const encoding = { name: chosen, isGuessed: false }
    return { encoding, pieces: decodeAll(encoding, [], iterator) }
  }
  const { sample, rest } = readSample(iterator)
  const encoding = detectEncoding(sample)
  return { encoding, pieces: decodeAll(encoding, [sample, rest], iterator) }
}

/** Reads until the sample is full; `rest` is what the last chunk held beyond it. */
function readSample(iterator: Iterator<Uint8Array>): {
  readonly sample: Uint8Array
  readonly rest: Uint8Array
} {
  const parts: Uint8Array[] = []
  let length = 0
  let isAscii = true
  let wanted = SAMPLE_BYTES
  while (length < wanted) {
    const next = iterator.next()
    if (next.done) break
    parts.push(next.value)
    // Only what lies inside the wanted sample may prolong it, or the chunk size would decide.
    isAscii &&= next.value.subarray(0, wanted - length).every(byte => byte < 0x80)
    length += next.value.length
    if (length >= wanted && isAscii && wanted < LONGEST_SAMPLE) {
      wanted = LONGEST_SAMPLE
      isAscii = false
    }
  }
  const all = joined(parts, length)
  return { sample: all.subarray(0, wanted), rest: all.subarray(wanted) }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function* decodeAll(
  encoding: Encoding,
  head: readonly Uint8Array[],
  rest: Iterator<Uint8Array>,
): Generator<string> {
  const decoder = createDecoder(encoding)
  try {
    for (const chunk of head) yield* decodeInSteps(decoder, chunk)
    for (let next = rest.next(); !next.done; next = rest.next()) yield* decodeInSteps(decoder, next.value)
    yield decoder.end()
  } finally {
    // Whoever stops early closes the file or the query that the chunks come from.
    rest.return?.()
  }
}

// A chunk may be a whole file; what is decoded at once stays small.
const STEP_BYTES = 1024 * 1024

function* decodeInSteps(decoder: StreamDecoder, bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; at += STEP_BYTES)
    yield decoder.write(bytes.subarray(at, at + STEP_BYTES))
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Decodes bytes that come in parts; wrong ones are U+FFFD. */
export interface StreamDecoder {
  write(bytes: Uint8Array): string
  end(): string
}

export function createDecoder({ name }: Encoding): StreamDecoder {
  const singleByte = iconvName(name)
  if (singleByte === null) {
    const decoder = new TextDecoder(name)
    return { write: bytes => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
  }
  const decoder = iconv.getDecoder(singleByte)
  return { write: bytes => decoder.write(asBuffer(bytes)), end: () => decoder.end() ?? '' }
}
