import type { FileReport } from '../../shared/importing'
import { unreachable } from '../../shared/unreachable'
import type { Words } from '../../shared/words/words'
import { harmless } from './printer'

/** The counts of an import over all its files. */
export function totalsOf(files: readonly FileReport[]) {
  const count = (status: FileReport['status']) => files.filter(file => file.status === status).length
  const sum = (field: 'articles' | 'duplicates') => files.reduce((total, file) => total + file[field], 0)
  return {
    files: files.length,
    imported: count('imported'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    stopped: count('stopped'),
    articles: sum('articles'),
    duplicates: sum('duplicates'),
  }
}

/** What became of a file, in one line. */
export function fileLine(file: FileReport, words: Words): string {
  const { articles, duplicates, failure, status } = file
  const path = harmless(file.path)
  switch (status) {
    case 'imported':
      return words.t('command-line.file-imported', {
        path,
        articles,
        duplicates,
        leftovers: file.leftovers.length,
      })
    case 'unchanged':
    case 'stopped':
      return words.t(`command-line.file-${status}`, { path })
    case 'failed':
      return failure === null ? path : harmless(words.failure(failure))
    default:
      return unreachable(status)
  }
}
