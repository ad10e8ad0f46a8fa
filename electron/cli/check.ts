import { NOTHING } from '../../shared/api'
import { type Command, CommandError } from './command'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Checks both databases. Fails where one of them is not sound. */
export const check: Command = {
  usage: 'check',
  operandCount: { min: 0, max: 0 },
  async run(call) {
    const { asJson, folder, out, words } = call
    const report = await withLibrary(call, async library => ({
      ...(await library.checkLibrary(NOTHING)),
      // An index that was damaged is sound by now: it was built anew when the library was opened.
      notices: (await library.libraryInfo(NOTHING)).notices,
    }))
    if (asJson) await out.json(report)
    if (!report.isSound) {
      const problems = harmless([...report.library, ...report.index].join('; '))
      throw new CommandError(words.t('command-line.check-unsound', { folder: harmless(folder), problems }))
    }
    if (!asJson) await out.line(words.t('command-line.check-sound'))
  },
}
