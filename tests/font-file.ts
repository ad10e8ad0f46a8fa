import { brotliDecompressSync } from 'node:zlib'

// The names of tables that WOFF2 writes as a number; 63 stands for a name written out. https://www.w3.org/TR/WOFF2/
const KNOWN_TABLES =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX ' +
  'vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat ' +
  'fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
const TABLE_NAMES = KNOWN_TABLES.split(' ').map(name => name.replace('_', ' '))
const HEADER_BYTES = 48

interface Table {
  readonly name: string
  readonly bytes: number
}

/** The code points that a font has a glyph for.
 *  @param file a font in WOFF2
 *  @throws {Error} where it has no map of characters that Unicode fonts have (cmap of format 4 or 12) */
export function charactersOf(file: Buffer): ReadonlySet<number> {
  const { tables, dataAt } = directoryOf(file)
  const data = brotliDecompressSync(file.subarray(dataAt, dataAt + file.readUInt32BE(20)))
  let at = 0
  for (const { name, bytes } of tables) {
    if (name === 'cmap') return charactersIn(data.subarray(at, at + bytes))
    at += bytes
  }
  throw new Error('The font has no cmap')
}

function directoryOf(file: Buffer): { readonly tables: readonly Table[]; readonly dataAt: number } {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('The font is no WOFF2')
  let at = HEADER_BYTES
  const readLength = () => {
    let length = 0
    for (;;) {
      const byte = file.readUInt8(at++)
      length = length * 128 + (byte & 127)
      if (byte < 128) return length
    }
  }
  const nameOfTable = (number: number) => {
    if (number !== 63) return TABLE_NAMES[number] ?? ''
    at += 4
    return file.toString('latin1', at - 4, at)
  }
  const tables = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file.readUInt8(at++)
    const name = nameOfTable(flags & 63)
    const original = readLength()
    // Of glyf and loca, version 3 is as it was; of all others, version 0.
    const isChanged = name === 'glyf' || name === 'loca' ? flags >> 6 !== 3 : flags >> 6 !== 0
    return { name, bytes: isChanged ? readLength() : original }
  })
  return { tables, dataAt: at }
}

function charactersIn(cmap: Buffer): ReadonlySet<number> {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index)),
  )
  const ranges = subtables.flatMap(subtable => {
    const format = subtable.readUInt16BE(0)
    if (format === 4) return segmentsOf(subtable)
    if (format === 12) return groupsOf(subtable)
    return []
  })
  if (ranges.length === 0) throw new Error('The font maps no Unicode characters')
  return new Set(
    ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  )
}

function segmentsOf(subtable: Buffer): [number, number][] {
  const count = subtable.readUInt16BE(6) / 2
  const endsAt = 14
  const startsAt = endsAt + 2 * count + 2
  return Array.from({ length: count }, (_, index): [number, number] => [
    subtable.readUInt16BE(startsAt + 2 * index),
    subtable.readUInt16BE(endsAt + 2 * index),
    // The last segment is the mark of the end.
  ]).filter(([from]) => from < 0xffff)
}

function groupsOf(subtable: Buffer): [number, number][] {
  return Array.from({ length: subtable.readUInt32BE(12) }, (_, index): [number, number] => [
    subtable.readUInt32BE(16 + 12 * index),
    subtable.readUInt32BE(20 + 12 * index),
  ])
}
