import type { RelatedArticle } from '../../shared/article'
import { articleLines } from './article-lines'
import type { Command } from './command'
import { articleNumber } from './numbers'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Shows an article, with what is doubtful, where it came from, its copies and its versions. */
export const show: Command = {
  usage: 'show ID',
  operandCount: { min: 1, max: 1 },
  async run(call) {
    const { asJson, operands, out, words } = call
    const id = articleNumber(operands[0] ?? '', words)
    const { article, highlights, copies, versions } = await withLibrary(call, library =>
      library.openArticle({ id, text: '', asTyped: [] }),
    )
    if (asJson) return out.json({ ...article, highlights, copies, versions })
    const { fileName, lines } = article.provenance
    for (const line of articleLines(article, words)) await out.line(line)
    await out.line(words.t('command-line.provenance', { file: harmless(fileName), ...lines }))
    for (const copy of copies) {
      await out.line(words.t('command-line.copy', { ...named(copy), likeness: copy.similarity ?? 0 }))
    }
    for (const version of versions) await out.line(words.t('command-line.version', named(version)))
  },
}

const named = ({ id, title, fileName, lines, language }: RelatedArticle) => ({
  id: String(id),
  title: harmless(title),
  file: harmless(fileName),
  line: lines.first,
  language: language ?? '',
})
