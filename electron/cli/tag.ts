import { MAX_TAG_LENGTH } from '../../shared/marking'
import { type Command, UsageError } from './command'
import { articleNumber } from './numbers'
import { harmless } from './printer'
import { withLibrary } from './with-library'

const USAGE = 'tag ID TAG on|off'

/** Puts a tag on an article or takes it off. */
export const tag: Command = {
  usage: USAGE,
  operandCount: { min: 3, max: 3 },
  async run(call) {
    const { asJson, operands, out, words } = call
    const [given = '', typed = '', state] = operands
    const id = articleNumber(given, words)
    const name = typed.trim()
    if (name === '' || name.length > MAX_TAG_LENGTH || (state !== 'on' && state !== 'off'))
      throw new UsageError(words.t('command-line.wrong-operands', { command: 'tag', usage: USAGE }))
    const { article } = await withLibrary(call, async library => {
      const query = { id, text: '', asTyped: [] }
      // Tagging an article that is not there would do nothing, without a word.
      await library.openArticle(query)
      await library.setTagged({ ids: [id], tag: name, on: state === 'on' })
      return library.openArticle(query)
    })
    const { tags } = article
    if (asJson) return out.json({ id, tags })
    await out.line(
      words.t('command-line.tagged', {
        id: String(id),
        count: tags.length,
        tags: tags.map(harmless).join(', '),
      }),
    )
  },
}
