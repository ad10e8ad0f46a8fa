import { NOTHING } from '../../shared/api'
import type { Command } from './command'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Tells what the library holds and where it lies. */
export const stats: Command = {
  usage: 'stats',
  operandCount: { min: 0, max: 0 },
  async run(call) {
    const { asJson, out, words } = call
    const info = await withLibrary(call, library => library.libraryInfo(NOTHING))
    if (asJson) return out.json(info)
    const { notices: _, folder, ...counts } = info
    await out.line(words.t('command-line.stats', { ...counts, folder: harmless(folder) }))
  },
}
