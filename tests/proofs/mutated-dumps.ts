import fc from 'fast-check'
import iconv from 'iconv-lite'

// What the parser decides by: put anywhere, it must not lose a character.
const SPLINTERS = [
  ...'.!?…:;,»«”“"()[]–-•1<@/',
  '\n',
  '\r\n',
  '\r',
  '\u0085',
  '\u2028',
  '\n\n',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\0',
  'и\u0306',
  '\u{1F3D4}',
  ' 14.02.2025\n',
  ' 31.02.2025\n',
  ' 2025 жылғы 14 ақпан\n',
  ' February 14, 2025\n',
  'Source : ',
  'Источник:',
  'Дереккөз :',
  'https://www.gov.kz/memleket/entities/moa/press/news/details/1',
  'http://',
  'javascript:alert(1)',
  '\nSport\n',
  '\n***\n',
  '.The',
  ';1) ',
  '. ',
  'К.И.',
  '<b>',
].map(splinter => Buffer.from(splinter))

const ENCODINGS = ['utf8', 'utf16le', 'utf16be', 'win1251', 'koi8r', 'cp866', 'iso88595', 'maccyrillic']

/** A change of a dump; given the same dump, it makes the same one. */
type Change = (bytes: Buffer) => Buffer

// A place is a share of the length, so that it means the same in a dump that other changes made longer or shorter.
const PLACES = 2 ** 20
const place = fc.nat(PLACES - 1)
const placed = (at: number, length: number): number => Math.floor((at / PLACES) * (length + 1))

const put = (bytes: Buffer, from: number, to: number, piece: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(to)])

const splinter = fc.constantFrom(...SPLINTERS)
const insertion = fc.tuple(place, fc.nat(40), splinter).map(
  ([at, length, piece]): Change =>
    bytes => {
      const from = placed(at, bytes.length)
      return put(bytes, from, Math.min(bytes.length, from + length), piece)
    },
)

const byteFlips = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 6 }).map(
  (flips): Change =>
    bytes => {
      const flipped = Buffer.from(bytes)
      for (const [at, value] of flips) if (bytes.length > 0) flipped[placed(at, bytes.length - 1)] = value
      return flipped
    },
)

const cut = fc.tuple(place, place).map(
  ([one, other]): Change =>
    bytes => {
      const [from, to] = [placed(one, bytes.length), placed(other, bytes.length)].sort((a, b) => a - b)
      return put(bytes, from ?? 0, to ?? 0, Buffer.alloc(0))
    },
)

const LONGEST_COPY = 2_000
const duplication = fc.tuple(place, place, fc.nat(LONGEST_COPY)).map(
  ([from, to, length]): Change =>
    bytes => {
      const start = placed(from, bytes.length)
      const at = placed(to, bytes.length)
      return put(bytes, at, at, bytes.subarray(start, start + length))
    },
)

const splice = (dumps: readonly Uint8Array[]) =>
  fc.tuple(place, fc.constantFrom(...dumps), place, fc.nat(LONGEST_COPY)).map(
    ([to, other, from, length]): Change =>
      bytes => {
        const at = placed(to, bytes.length)
        const start = placed(from, other.length)
        return put(bytes, at, at, other.subarray(start, start + length))
      },
  )

const encodingSwap = fc.tuple(fc.constantFrom(...ENCODINGS), fc.constantFrom(...ENCODINGS)).map(
  ([from, to]): Change =>
    bytes =>
      iconv.encode(iconv.decode(bytes, from), to),
)

const lineShuffle = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 8 }).map(
  (swaps): Change =>
    bytes => {
      const lines = bytes.toString('latin1').split('\n')
      for (const [one, other] of swaps) {
        const [a, b] = [placed(one, lines.length - 1), placed(other, lines.length - 1)]
        const [lineA = '', lineB = ''] = [lines[a], lines[b]]
        lines[a] = lineB
        lines[b] = lineA
      }
      return Buffer.from(lines.join('\n'), 'latin1')
    },
)

const hugeLine = fc.constant<Change>(bytes => Buffer.from(bytes.filter(byte => byte !== 10 && byte !== 13)))

const deepRepeat = (longest: number) =>
  fc
    .tuple(place, fc.array(splinter, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: longest }))
    .map(
      ([to, pieces, length]): Change =>
        bytes => {
          const at = placed(to, bytes.length)
          const unit = Buffer.concat(pieces)
          return put(bytes, at, at, Buffer.alloc(Math.max(length, unit.length), unit))
        },
    )

/** A few splinters over and over: what a pattern that goes astray takes for ever to read. */
export const repeatedSplinters = (length: number): fc.Arbitrary<Uint8Array> =>
  fc
    .array(splinter, { minLength: 1, maxLength: 4 })
    .map(pieces => Buffer.alloc(length, Buffer.concat(pieces)))

export interface MutationSizes {
  /** Bytes of a known dump that a mutated one begins with. */
  readonly dump: number
  /** Bytes of the longest run that is put in. */
  readonly repeat: number
}

/** Dumps that were damaged in every way files are: what is known, with up to twelve changes made to it. */
export function mutatedDump(dumps: readonly Uint8Array[], sizes: MutationSizes): fc.Arbitrary<Uint8Array> {
  const change = fc.oneof(
    { weight: 12, arbitrary: insertion },
    { weight: 3, arbitrary: byteFlips },
    { weight: 2, arbitrary: cut },
    { weight: 2, arbitrary: duplication },
    { weight: 2, arbitrary: splice(dumps) },
    { weight: 2, arbitrary: lineShuffle },
    { weight: 1, arbitrary: encodingSwap },
    { weight: 1, arbitrary: hugeLine },
    { weight: 1, arbitrary: deepRepeat(sizes.repeat) },
  )
  return fc
    .tuple(fc.constantFrom(...dumps), place, fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([dump, at, changes]) => {
      const start = placed(at, Math.max(0, dump.length - sizes.dump))
      const bytes = Buffer.from(dump.subarray(start, start + sizes.dump))
      return changes.reduce<Buffer>((changed, make) => make(changed), bytes)
    })
}
