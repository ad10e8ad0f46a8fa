import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './dump/decode'
import { LineCounter } from './dump/line-counter'
import { splitLines } from './dump/lines'
import { PieceCutter } from './pieces'

const lineText = fc.string({ unit: fc.constantFrom(...'aЖқ \r\n\u0085\u2028\u0a0a\u000a'), maxLength: 30 })
const encodings = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'ISO-8859-5'] as const

test('pieces are the file, and each that begins with a line can be read by itself, with the numbers of the whole', () => {
  fc.assert(
    fc.property(
      lineText,
      fc.constantFrom(...encodings),
      fc.integer({ min: 1, max: 9 }),
      (text, encoding, size) => {
        const file = new Uint8Array(iconv.encode(text, encoding))
        const cutter = new PieceCutter(encoding)
        const starts = Array.from({ length: Math.ceil(file.length / size) }, (_, chunk) => chunk * size)
        const cut = starts.map(start => cutter.add(file.slice(start, start + size)))
        const pieces = [...cut, cutter.finish()].filter(piece => piece !== null)
        expect(Buffer.concat(pieces.map(({ bytes }) => bytes))).toEqual(Buffer.from(file))

        const lines = [...splitLines(decodeText([file], encoding).pieces)]
        const counter = new LineCounter(encoding)
        for (const [place, { bytes, beginsLine }] of pieces.entries()) {
          const rest = Buffer.concat(pieces.slice(place).map(piece => piece.bytes))
          const first = counter.line
          const read = [...splitLines(decodeText([rest], encoding).pieces)]
          const numbered = read.map(line => ({ ...line, number: first - 1 + line.number }))
          if (beginsLine) expect(numbered).toEqual(lines.filter(({ number }) => number >= first))
          counter.read(bytes)
        }
      },
    ),
    { numRuns: 2_000 },
  )
})
