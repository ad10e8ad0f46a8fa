import type { FileId } from '../../shared/ids'
import type { FileReport } from '../../shared/importing'
import { useWords } from '../wording/words'
import { DoubtCounts } from './doubt-counts'
import { LeftoverList } from './leftover-list'
import { namedFailure } from './named-failure'
import { fileNameOf } from './report-summary'

interface FileReportItemProps {
  readonly file: FileReport
  readonly onReadAgain: (fileId: FileId, fileName: string) => void
}

/** One file of a report: its status, what it held, what was doubtful and what belongs to no article. */
export function FileReportItem({ file, onReadAgain }: FileReportItemProps) {
  const words = useWords()
  const { t } = words
  const { status, encoding, articles, duplicates, nearCopies, doubts, leftovers, failure, fileId } = file
  const name = fileNameOf(file)
  const parts = [
    t('import.file-articles', { count: articles }),
    ...(duplicates > 0 ? [t('import.file-duplicates', { count: duplicates })] : []),
    ...(nearCopies > 0 ? [t('import.file-near-copies', { count: nearCopies })] : []),
    ...(encoding === null ? [] : [t(`encoding.${encoding}`)]),
  ]
  return (
    <li className="report-file" data-status={status}>
      <p className="report-name" title={file.path}>
        {name}
      </p>
      <p className="report-status">{t(`import.status.${status}`)}</p>
      {failure === null ? (
        <p className="report-detail">{parts.join(' · ')}</p>
      ) : (
        <p className="failure">{words.failure(namedFailure(failure, name))}</p>
      )}
      <DoubtCounts doubts={doubts} />
      <LeftoverList leftovers={leftovers} />
      {fileId !== null && (
        <button
          type="button"
          className="link-button"
          aria-label={t('again.button-of', { file: name })}
          onClick={() => onReadAgain(fileId, name)}
        >
          {t('again.button')}
        </button>
      )}
    </li>
  )
}
