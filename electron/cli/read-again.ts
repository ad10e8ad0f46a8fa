import type { ArticleChange, ParseChanges, PreviewedArticle } from '../../shared/importing'
import type { WordKey } from '../../shared/words/words'
import { articleLines } from './article-lines'
import type { Call, Command } from './command'
import { fileNumber } from './numbers'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Shows what reading a kept file with today's parser would change; with --apply it is changed. */
export const readAgain: Command = {
  usage: 'read-again FILE-NUMBER [--encoding NAME] [--apply]',
  operandCount: { min: 1, max: 1 },
  options: ['encoding', 'apply'],
  async run(call) {
    const { asJson, operands, options, out, words } = call
    const request = { fileId: fileNumber(operands[0] ?? '', words), encoding: options.encoding }
    const changes = await withLibrary(call, library =>
      options.apply ? library.readAgain(request) : library.compareReadAgain(request),
    )
    if (asJson) return out.json({ ...changes, isApplied: options.apply })
    for (const change of changes.changes) await printChange(change, call)
    await out.line(
      words.t(options.apply ? 'command-line.read-again' : 'command-line.compared', countsOf(changes)),
    )
  },
}

const countsOf = ({ fileName, changesTotal, unchanged }: ParseChanges) => ({
  file: harmless(fileName),
  changes: changesTotal,
  unchanged,
})

async function printChange({ before, now }: ArticleChange, call: Call): Promise<void> {
  const { apply } = call.options
  await printPart(apply ? 'command-line.changed-before' : 'command-line.change-before', before, call)
  await printPart(apply ? 'command-line.changed-now' : 'command-line.change-now', now, call)
}

async function printPart(
  title: WordKey,
  article: PreviewedArticle | null,
  { out, words }: Call,
): Promise<void> {
  if (article === null) return
  await out.line(words.t(title))
  for (const line of articleLines(article, words)) await out.line(line)
  await out.line()
}
