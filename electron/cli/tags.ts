import type { Command } from './command'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Lists all tags with how many articles have them. */
export const tags: Command = {
  usage: 'tags',
  operandCount: { min: 0, max: 0 },
  async run(call) {
    const { asJson, out, words } = call
    const all = await withLibrary(call, library => library.listTags({}))
    if (asJson) return out.json(all)
    if (all.length === 0) return out.line(words.t('command-line.no-tags'))
    for (const { tag, count } of all) await out.line(`${String(count).padStart(6)}  ${harmless(tag)}`)
  },
}
