import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { EncodingName } from '../../shared/encodings'
import { OqyrmanError } from '../../shared/failure'
import { type Dump, parseDump, refusalOf } from './dump/parse-dump'
import type { Parsed } from './dump/parsed-article'
import type { Batch, FileFacts } from './import-messages'
import { type Piece, PieceCutter } from './pieces'
import { IndexRowWriter } from './search/index-rows'
import { hashFile, readChunks } from './source-file'
import { keyOf } from './text/article-key'

/** Articles in a batch: taking it from the other thread holds the reader up for some milliseconds. */
const BATCH_ITEMS = 100
/** Bytes of a file after which a batch is sent even without that many articles. */
const BATCH_BYTES = 4 << 20

/** A file that was looked at and can be read. */
export interface DumpFile {
  readonly path: string
  readonly facts: FileFacts
  readonly chosen: EncodingName | null
}

/** Reads a file once through, to know it by its bytes.
 *  @param chosen the encoding a person chose; null to tell it from the bytes
 *  @throws OqyrmanError with a file failure */
export function lookAt(path: string, chosen: EncodingName | null = null): DumpFile {
  const { hash, byteCount, head } = hashFile(path)
  const refusal = refusalOf(head, chosen)
  if (refusal !== null) throw new OqyrmanError({ kind: refusal, path, detail: `${byteCount} bytes` })
  const encoding = chosen ?? encodingOf(path).encoding
  return { path, facts: { name: basename(path), hash, byteCount, encoding }, chosen }
}

/** Asked of the parser, which looks further into a file the longer it is plain ASCII. */
export function encodingOf(path: string): Pick<Dump, 'encoding' | 'isEncodingGuessed'> {
  const chunks = readChunks(path)
  try {
    return parseDump(chunks)
  } finally {
    chunks.return(undefined)
  }
}

/** Reads a file once more and parses it, batch by batch.
 *  @throws OqyrmanError file-changed at the end, where the bytes are no longer the ones that were looked at */
export function* readDump({ path, facts, chosen }: DumpFile): Generator<Batch> {
  const hash = createHash('sha256')
  let bytesRead = 0
  let sentAt = 0
  let pieces: Piece[] = []
  const cutter = new PieceCutter(facts.encoding)
  let items: Parsed[] = []
  const writer = new IndexRowWriter()
  const batch = (): Batch => ({ bytesRead, pieces, items, ...indexed(items, writer) })
  function* chunks(): Generator<Uint8Array> {
    for (const chunk of readChunks(path)) {
      hash.update(chunk)
      bytesRead += chunk.length
      const piece = cutter.add(chunk)
      if (piece !== null) pieces.push(piece)
      yield chunk
    }
  }
  for (const item of parseDump(chunks(), chosen).items) {
    items.push(item)
    if (items.length < BATCH_ITEMS && bytesRead - sentAt < BATCH_BYTES) continue
    yield batch()
    sentAt = bytesRead
    pieces = []
    items = []
  }
  if (hash.digest('hex') !== facts.hash) {
    throw new OqyrmanError({ kind: 'file-changed', path, detail: `${facts.byteCount} → ${bytesRead} bytes` })
  }
  const last = cutter.finish()
  if (last !== null) pieces.push(last)
  yield batch()
}

/** What the library's thread would otherwise have to work out while people wait for it. */
function indexed(items: readonly Parsed[], writer: IndexRowWriter): Pick<Batch, 'keys' | 'rows'> {
  const articles = items.flatMap(item => (item.kind === 'article' ? [item.article] : []))
  for (const article of articles) writer.add(article)
  return { keys: articles.map(keyOf), rows: writer.take() }
}
