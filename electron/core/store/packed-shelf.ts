import { crc32 } from 'node:zlib'
import type { Language } from '../../../shared/article'
import type { FileId } from '../../../shared/ids'
import { Column } from './column'
import { nameOfTags } from './read-shelf'
import { MIGRATIONS } from './schema'
import type { Shelf } from './shelf'
import type { ShelfPlace } from './shelf-place'

/** Raised whenever what is written changes. */
const VERSION = 3
const MAGIC = 0x4f717973 // "Oqys"

// A number that reads differently on a machine that stores its bytes the other way round comes first.
const PREFIX_BYTES = 16

const COLUMNS = [
  'sections',
  'publishers',
  'languages',
  'files',
  'days',
  'doubts',
  'tags',
  'marks',
] as const satisfies readonly (keyof Shelf)[]

/** A shelf with what is worth keeping beside it. */
export interface ShelfToKeep {
  readonly shelf: Shelf
  /** Tells this very shelf from all others. */
  readonly stamp: string
  /** How far it had followed the library. */
  readonly place: ShelfPlace
  /** The articles and changes that the index had followed when it was asked for near copies. */
  readonly followed: { readonly article: number; readonly change: number }
  /** All rows in the order of their headlines, in the alphabet of a language; null where nobody has asked. */
  readonly headlines: { readonly language: Language; readonly order: Int32Array<ArrayBuffer> } | null
}

interface Header {
  readonly schema: number
  readonly stamp: string
  readonly size: number
  readonly place: ShelfPlace
  readonly followed: ShelfToKeep['followed']
  readonly fileNames: readonly (readonly [FileId, string])[]
  /** By column. */
  readonly values: readonly (readonly unknown[])[]
  /** Bytes a number, of the ids, of each column, and of the order of headlines, where there is one. */
  readonly widths: readonly number[]
  readonly alphabet: Language | null
}

/** Writes a shelf down as bytes, each number in as few as all of its kind need.
 *  @returns the parts, in order */
export function packShelf({ shelf, stamp, place, followed, headlines }: ShelfToKeep): Uint8Array[] {
  const numbers = [
    shelf.ids,
    ...COLUMNS.map(name => shelf[name].codes),
    ...(headlines ? [headlines.order] : []),
  ]
  const packed = numbers.map(narrowed)
  const header: Header = {
    schema: MIGRATIONS.length,
    stamp,
    size: shelf.size,
    place,
    followed,
    fileNames: [...shelf.fileNames],
    values: COLUMNS.map(name => shelf[name].values),
    widths: packed.map(part => part.BYTES_PER_ELEMENT),
    alphabet: headlines?.language ?? null,
  }
  const head = Buffer.from(JSON.stringify(header))
  const parts = [head, ...packed.map(part => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))]
  const sum = parts.reduce((crc, part) => crc32(part, crc), 0)
  return [new Uint8Array(Uint32Array.of(MAGIC, VERSION, sum, head.length).buffer), ...parts]
}

/** Reads a shelf from bytes; null where they are damaged, of another version or none of ours. */
export function unpackShelf(bytes: Buffer<ArrayBuffer>): ShelfToKeep | null {
  if (bytes.length < PREFIX_BYTES) return null
  const [magic, version, sum, headLength = 0] = new Uint32Array(copied(bytes, 0, PREFIX_BYTES))
  if (magic !== MAGIC || version !== VERSION || sum !== crc32(bytes.subarray(PREFIX_BYTES))) return null
  const end = PREFIX_BYTES + headLength
  // The sum says that these are the bytes that packShelf gave.
  const header = JSON.parse(bytes.toString('utf8', PREFIX_BYTES, end)) as Header
  if (header.schema !== MIGRATIONS.length) return null
  let at = end
  const numbers = header.widths.map(width => {
    const part = copied(bytes, at, width * header.size)
    at += width * header.size
    return widened(part, width)
  })
  return toKept(header, numbers)
}

function toKept(header: Header, [ids, ...numbers]: readonly Int32Array<ArrayBuffer>[]): ShelfToKeep {
  const none = new Int32Array(0)
  function column<Name extends (typeof COLUMNS)[number]>(
    name: Name,
    nameOf?: (value: Shelf[Name]['values'][number]) => unknown,
  ) {
    const place = COLUMNS.indexOf(name)
    const values = (header.values[place] ?? []) as Shelf[Name]['values']
    return new Column<Shelf[Name]['values'][number]>(numbers[place] ?? none, values, nameOf)
  }
  const order = numbers[COLUMNS.length]
  return {
    stamp: header.stamp,
    place: header.place,
    followed: header.followed,
    headlines: header.alphabet === null || order === undefined ? null : { language: header.alphabet, order },
    shelf: {
      size: header.size,
      ids: ids ?? none,
      sections: column('sections'),
      publishers: column('publishers'),
      languages: column('languages'),
      files: column('files'),
      days: column('days'),
      doubts: column('doubts'),
      tags: column('tags', nameOfTags),
      marks: column('marks'),
      fileNames: new Map(header.fileNames),
    },
  }
}

function narrowed(numbers: Int32Array<ArrayBuffer>) {
  let most = 0
  for (const number of numbers) most = number > most ? number : most
  if (most < 2 ** 8) return new Uint8Array(numbers)
  return most < 2 ** 16 ? new Uint16Array(numbers) : numbers
}

function widened(bytes: ArrayBuffer, width: number): Int32Array<ArrayBuffer> {
  if (width === 1) return new Int32Array(new Uint8Array(bytes))
  return width === 2 ? new Int32Array(new Uint16Array(bytes)) : new Int32Array(bytes)
}

/** A part of bytes, at the beginning of memory of its own. */
const copied = ({ buffer, byteOffset }: Buffer<ArrayBuffer>, from: number, length: number): ArrayBuffer =>
  buffer.slice(byteOffset + from, byteOffset + from + length)
