import { articleLines } from './article-lines'
import type { Command } from './command'
import { articleNumber } from './numbers'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Shows an article, with what is doubtful and where it came from. */
export const show: Command = {
  usage: 'show ID',
  operandCount: { min: 1, max: 1 },
  async run(call) {
    const { asJson, operands, out, words } = call
    const id = articleNumber(operands[0] ?? '', words)
    const { article } = await withLibrary(call, library => library.openArticle({ id, text: '' }))
    if (asJson) return out.json(article)
    const { fileName, lines } = article.provenance
    for (const line of articleLines(article, words)) await out.line(line)
    await out.line(words.t('command-line.provenance', { file: harmless(fileName), ...lines }))
  },
}
