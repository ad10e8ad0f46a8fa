import { DOUBT_KINDS } from '../../shared/doubt'
import type { Failure } from '../../shared/failure'
import type { FileReport } from '../../shared/importing'
import { useWords } from '../wording/words'
import { fileNameOf } from './report-summary'

interface FileReportItemProps {
  readonly file: FileReport
}

/** One file of a report: its status, what it held, what was doubtful and what belongs to no article. */
export function FileReportItem({ file }: FileReportItemProps) {
  const words = useWords()
  const { t } = words
  const { status, articles, duplicates, doubts, leftovers, failure } = file
  const counts = [
    t('import.file-articles', { count: articles }),
    ...(duplicates > 0 ? [t('import.file-duplicates', { count: duplicates })] : []),
  ]
  return (
    <li className="report-file" data-status={status}>
      <p className="report-name" title={file.path}>
        {fileNameOf(file)}
      </p>
      <p className="report-status">{t(`import.status.${status}`)}</p>
      {failure === null ? (
        <p className="report-detail">{counts.join(' · ')}</p>
      ) : (
        <p className="failure">{words.failure(named(failure, fileNameOf(file)))}</p>
      )}
      <ul className="report-doubts">
        {DOUBT_KINDS.map(kind => {
          const count = doubts[kind] ?? 0
          return count === 0 ? null : (
            <li key={kind}>{t('import.doubt-count', { doubt: t(`doubt.${kind}`), count })}</li>
          )
        })}
      </ul>
      {leftovers.length > 0 && (
        <details>
          <summary>{t('import.leftovers', { count: leftovers.length })}</summary>
          <ul>
            {leftovers.map(({ line, text, why }) => (
              <li key={line}>
                {t('import.leftover', { line, text })} <em>{t(`import.leftover.${why}`)}</em>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

// The library may have read a copy of the file, in a place that says nothing to the person.
const named = (failure: Failure, fileName: string): Failure =>
  'path' in failure ? { ...failure, path: fileName } : failure
