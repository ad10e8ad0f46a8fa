import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { EncodingName } from '../../shared/encodings'
import { OqyrmanError } from '../../shared/failure'
import type { PreviewedArticle } from '../../shared/importing'
import { parseDump, refusalOf } from './dump/parse-dump'
import type { Parsed } from './dump/parsed-article'
import type { ReadPreview } from './import-messages'
import { encodingOf } from './read-dump'
import { readChunks } from './source-file'
import { Tally } from './tally'

/** Bytes of a file that a preview looks at: some hundred articles, read in a moment. */
const PREVIEW_BYTES = 1 << 20
const ARTICLES_SHOWN = 20

/** Reads the beginning of a file as an import would read it.
 *  @param chosen the encoding a person chose; null to tell it from the bytes
 *  @throws OqyrmanError with a file failure */
export function readPreview(path: string, chosen: EncodingName | null): ReadPreview {
  const chunks = [...beginningOf(path)]
  const byteCount = statSync(path).size
  const refusal = refusalOf(chunks[0] ?? new Uint8Array(), chosen)
  if (refusal !== null) throw new OqyrmanError({ kind: refusal, path, detail: `${byteCount} bytes` })
  // The beginning alone may be plain ASCII where an import looks further.
  const { encoding, isEncodingGuessed } = chosen === null ? encodingOf(path) : parseDump([], chosen)
  const isWhole = chunks.reduce((sum, chunk) => sum + chunk.length, 0) >= byteCount
  const items = [...parseDump(chunks, chosen).items]
  return {
    path,
    name: basename(path),
    byteCount,
    encoding,
    isEncodingGuessed,
    // What the bound cuts in the middle would look worse than it is; but nothing at all would look worse still.
    ...counted(isWhole || items.length === 1 ? items : items.slice(0, -1)),
    isWhole,
  }
}

function counted(items: readonly Parsed[]) {
  const tally = new Tally()
  const articles: PreviewedArticle[] = []
  for (const item of items) {
    if (item.kind === 'leftover') tally.addLeftover(item.leftover)
    else {
      tally.addArticle(item.article, false)
      if (articles.length < ARTICLES_SHOWN) articles.push(item.article)
    }
  }
  const { articles: articleCount, doubts, leftovers } = tally.counts()
  return { articles, articleCount, doubts, leftovers }
}

function* beginningOf(path: string): Generator<Uint8Array> {
  let room = PREVIEW_BYTES
  for (const chunk of readChunks(path)) {
    yield chunk.subarray(0, room)
    room -= chunk.length
    if (room <= 0) return
  }
}
