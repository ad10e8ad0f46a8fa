import { resolve } from 'node:path'
import { articleLines } from './article-lines'
import type { Command } from './command'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Shows what a file would bring in: its first articles, and counts. Brings nothing in. */
export const preview: Command = {
  usage: 'preview FILE [--encoding NAME]',
  operandCount: { min: 1, max: 1 },
  options: ['encoding'],
  async run(call) {
    const { asJson, operands, options, out, words } = call
    const request = { path: resolve(operands[0] ?? ''), encoding: options.encoding }
    const shown = await withLibrary(call, library => library.previewFile(request))
    if (asJson) return out.json(shown)
    for (const article of shown.articles) {
      for (const line of articleLines(article, words)) await out.line(line)
      await out.line()
    }
    if (shown.isKnown) await out.line(words.t('command-line.preview-known'))
    await out.line(
      words.t(shown.isWhole ? 'command-line.previewed' : 'command-line.previewed-beginning', {
        file: harmless(shown.path),
        articles: shown.articleCount,
        leftovers: shown.leftovers.length,
        encoding: shown.encoding,
      }),
    )
  },
}
