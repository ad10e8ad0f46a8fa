import { MAX_NOTE_LENGTH } from '../../shared/marking'
import { type Command, UsageError } from './command'
import { articleNumber } from './numbers'
import { harmless } from './printer'
import { withLibrary } from './with-library'

const USAGE = 'note ID [TEXT]'

/** Shows the note on an article, writes it, or takes it off where the text is empty. */
export const note: Command = {
  usage: USAGE,
  operandCount: { min: 1, max: Number.POSITIVE_INFINITY },
  async run(call) {
    const { asJson, operands, out, words } = call
    const [given = '', ...texts] = operands
    const id = articleNumber(given, words)
    const text = texts.join(' ').trim()
    if (text.length > MAX_NOTE_LENGTH)
      throw new UsageError(words.t('command-line.wrong-operands', { command: 'note', usage: USAGE }))
    const { article } = await withLibrary(call, async library => {
      const query = { id, text: '', asTyped: [] }
      const opened = await library.openArticle(query)
      if (texts.length === 0) return opened
      await library.setNote({ id, note: text === '' ? null : text })
      return library.openArticle(query)
    })
    if (asJson) return out.json({ id, note: article.note })
    if (article.note === null) return out.line(words.t('command-line.no-note', { id: String(id) }))
    for (const line of article.note.split('\n')) await out.line(harmless(line))
  },
}
