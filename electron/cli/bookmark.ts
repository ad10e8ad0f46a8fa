import { type Command, UsageError } from './command'
import { articleNumber } from './numbers'
import { withLibrary } from './with-library'

const USAGE = 'bookmark ID on|off'

/** Sets or removes the bookmark of an article. */
export const bookmark: Command = {
  usage: USAGE,
  operandCount: { min: 2, max: 2 },
  async run(call) {
    const { asJson, operands, out, words } = call
    const [given = '', state] = operands
    const id = articleNumber(given, words)
    if (state !== 'on' && state !== 'off')
      throw new UsageError(words.t('command-line.wrong-operands', { command: 'bookmark', usage: USAGE }))
    await withLibrary(call, async library => {
      // Setting a mark on an article that is not there would do nothing, without a word.
      await library.openArticle({ id, text: '', asTyped: [] })
      await library.setBookmarked({ ids: [id], on: state === 'on' })
    })
    if (asJson) await out.json({ id, isBookmarked: state === 'on' })
    else await out.line(words.t(`command-line.bookmark-${state}`, { id: String(id) }))
  },
}
