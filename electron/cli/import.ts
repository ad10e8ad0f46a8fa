import { resolve } from 'node:path'
import type { LibraryApi } from '../../shared/api'
import type { ImportId } from '../../shared/ids'
import type { ChosenEncoding, ImportProgress, ImportReport } from '../../shared/importing'
import type { Words } from '../../shared/words/words'
import { filesToImport } from '../core/walk'
import type { LibraryThread } from '../host/library-thread'
import { toldToEnd } from '../host/told-to-end'
import { type Call, type Command, CommandError } from './command'
import { fileLine, totalsOf } from './file-reports'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Brings files and folders in. Told to end, it stops after the batch under way. Fails where a file failed, after
 *  all others are in. */
export const importFiles: Command = {
  usage: 'import PATH… [--encoding NAME]',
  operandCount: { min: 1, max: Number.POSITIVE_INFINITY },
  options: ['encoding'],
  async run(call) {
    const { asJson, operands, out, words } = call
    // From the first moment on: opening a large library takes its time.
    const ended = toldToEnd()
    const report = await withLibrary(call, (library, onEvent) =>
      runImport({ api: library, onEvent }, call, ended),
    )
    const totals = totalsOf(report.files)
    if (asJson) await out.json({ files: report.files, totals, stopped: report.stopped })
    else {
      for (const file of report.files) await out.line(fileLine(file, words))
      await out.line(words.t('command-line.import-totals', totals))
    }
    const failure = report.failure ?? report.files.find(file => file.failure !== null)?.failure ?? null
    if (report.failure !== null) throw new CommandError(words.failure(report.failure))
    if (report.stopped) throw new CommandError(words.t('command-line.import-stopped'))
    if (failure !== null) {
      const first = words.failure(failure)
      throw new CommandError(words.t('command-line.import-failed', { failed: totals.failed, first }))
    }
    if (report.files.length === 0) {
      const paths = harmless(operands.join(', '))
      throw new CommandError(words.t('command-line.no-text-files', { paths }))
    }
  },
}

type OpenLibrary = { readonly api: Pick<LibraryApi, 'startImport' | 'stopImport'> } & Pick<
  LibraryThread,
  'onEvent'
>

async function runImport(library: OpenLibrary, call: Call, ended: Promise<void>): Promise<ImportReport> {
  const reports = new Map<ImportId, ImportReport>()
  const end = Promise.withResolvers<void>()
  let wanted: ImportId | null = null
  library.onEvent(event => {
    if (event.kind === 'import-progress' && !call.asJson) showProgress(event.progress, call.words)
    if (event.kind !== 'import-finished') return
    reports.set(event.report.importId, event.report)
    if (event.report.importId === wanted) end.resolve()
  })
  const { importId } = await library.api.startImport({ paths: call.operands, encodings: chosenFor(call) })
  wanted = importId
  void ended.then(() => library.api.stopImport({ importId }))
  // A short import may have ended before its number was known.
  if (!reports.has(importId)) await end.promise
  hideProgress()
  const report = reports.get(importId)
  if (report === undefined) throw new Error(`Import ${importId} ended without a report`)
  return report
}

/** One encoding for all the files, those in folders too. */
function chosenFor({ operands, options: { encoding } }: Call): readonly ChosenEncoding[] {
  if (encoding === null) return []
  return filesToImport(operands.map(path => resolve(path))).map(path => ({ path, encoding }))
}

const CLEAR_LINE = '\r\u001B[K'

function showProgress({ filesDone, filesTotal, articles }: ImportProgress, words: Words): void {
  if (!process.stderr.isTTY) return
  const values = { done: filesDone, total: filesTotal, articles }
  process.stderr.write(`${CLEAR_LINE}${words.t('command-line.importing', values)}`)
}

function hideProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE)
}
