import type { Command } from './command'
import { fileLine, totalsOf } from './file-reports'
import { importNumber } from './numbers'
import { withLibrary } from './with-library'

/** Tells what became of each file of an import. */
export const report: Command = {
  usage: 'report IMPORT',
  operandCount: { min: 1, max: 1 },
  async run(call) {
    const { asJson, operands, out, words } = call
    const importId = importNumber(operands[0] ?? '', words)
    const told = await withLibrary(call, library => library.readImportReport({ importId }))
    const totals = totalsOf(told.files)
    if (asJson) return out.json({ files: told.files, totals, stopped: told.stopped })
    for (const file of told.files) {
      const line = fileLine(file, words)
      const id = file.fileId === null ? null : String(file.fileId)
      await out.line(id === null ? line : words.t('command-line.report-file', { line, id }))
    }
    await out.line(words.t('command-line.import-totals', totals))
  },
}
