import type { FileReport, ImportReport } from '../../shared/importing'
import type { Words } from '../../shared/words/words'

/** What a report comes to, in one line. */
export function reportSummary({ t }: Words, report: ImportReport): string {
  const imported = report.files.filter(({ status }) => status === 'imported')
  const sum = (field: 'articles' | 'duplicates') => imported.reduce((total, file) => total + file[field], 0)
  const count = (status: FileReport['status']) => report.files.filter(file => file.status === status).length
  const [unchanged, failed] = [count('unchanged'), count('failed')]
  const duplicates = sum('duplicates')
  const parts = [t('import.finished', { articles: sum('articles'), files: imported.length })]
  if (duplicates > 0) parts.push(t('import.file-duplicates', { count: duplicates }))
  if (unchanged > 0) parts.push(t('import.unchanged-count', { count: unchanged }))
  if (failed > 0) parts.push(t('import.failed-count', { count: failed }))
  const summary = parts.join(', ')
  return report.stopped ? t('import.stopped', { summary }) : summary
}

/** The last part of a path, whichever system wrote it. */
export const fileNameOf = ({ path }: FileReport): string => path.split(/[\\/]/u).at(-1) ?? path

/** Files that a report lists: more than anybody reads, few enough to draw. */
const MOST_LISTED = 500
const FIRST_TO_READ: readonly FileReport['status'][] = ['failed', 'stopped', 'imported', 'unchanged']

/** The files that are listed: those that something is wrong with first, so that none of them is left out for others. */
export const filesToList = ({ files }: ImportReport): readonly FileReport[] =>
  FIRST_TO_READ.flatMap(status => files.filter(file => file.status === status)).slice(0, MOST_LISTED)
