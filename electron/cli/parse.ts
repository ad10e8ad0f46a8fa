import { OqyrmanError } from '../../shared/failure'
import type { Leftover } from '../../shared/importing'
import { parseDump, refusalOf } from '../core/dump/parse-dump'
import type { ParsedArticle } from '../core/dump/parsed-article'
import { readChunks } from '../core/source-file'
import { articleLines } from './article-lines'
import type { Call, Command } from './command'
import { harmless } from './printer'

/** Shows what a file holds; opens no library. Articles are printed as they are found, whatever the file's length. */
export const parse: Command = {
  usage: 'parse FILE',
  operandCount: { min: 1, max: 1 },
  async run({ operands, asJson, out, words }: Call) {
    const [file = ''] = operands
    const { encoding, items } = parseDump(chunksOfDump(file))
    const leftovers: Leftover[] = []
    let articleCount = 0
    async function* articles(): AsyncGenerator<ParsedArticle> {
      for (const item of items) {
        if (item.kind === 'leftover') leftovers.push(item.leftover)
        else {
          articleCount++
          yield item.article
        }
      }
    }

    if (asJson)
      // In this order: the leftovers are known once the articles are through.
      return out.jsonStream([
        ['file', file],
        ['encoding', encoding],
        ['articles', articles()],
        ['leftovers', leftovers],
      ])
    for await (const article of articles()) {
      for (const line of articleLines(article, words)) await out.line(line)
      await out.line()
    }
    for (const { line, text } of leftovers)
      await out.line(words.t('command-line.leftover-at', { line, text: harmless(text) }))
    const values = { file: harmless(file), articles: articleCount, leftovers: leftovers.length, encoding }
    await out.line(words.t('command-line.parsed', values))
  },
}

/** @throws OqyrmanError with a file failure, also where the file is no text */
function* chunksOfDump(path: string): Generator<Uint8Array> {
  let isFirst = true
  for (const chunk of readChunks(path)) {
    if (isFirst) refuseWhatIsNoText(path, chunk)
    isFirst = false
    yield chunk
  }
  if (isFirst) refuseWhatIsNoText(path, new Uint8Array())
}

function refuseWhatIsNoText(path: string, head: Uint8Array): void {
  const kind = refusalOf(head)
  if (kind !== null) throw new OqyrmanError({ kind, path, detail: '' })
}
