import type { FileReport, ImportReport } from '../../shared/importing'
import type { Words } from '../../shared/words/words'

/** What a report comes to, in one line. */
export function reportSummary({ t }: Words, report: ImportReport): string {
  const articles = report.files.reduce((sum, file) => sum + file.articles, 0)
  const failed = report.files.filter(file => file.status === 'failed').length
  const finished = t('import.finished', { articles, files: report.files.length })
  const summary = failed === 0 ? finished : `${finished}, ${t('import.failed-count', { count: failed })}`
  return report.stopped ? t('import.stopped', { summary }) : summary
}

/** The last part of a path, whichever system wrote it. */
export const fileNameOf = ({ path }: FileReport): string => path.split(/[\\/]/u).at(-1) ?? path
