import type { FileLines, LineSpan } from '../../../shared/article'
import { DialogFrame } from '../../ui/dialog-frame'
import { useWords } from '../../wording/words'

interface KeptFileDialogProps {
  readonly file: FileLines
  /** The article's own lines, which stand out from those around them. */
  readonly own: LineSpan
  readonly onClose: () => void
}

/** A file as it was brought in, at an article's lines, letter for letter. */
export default function KeptFileDialog({ file, own, onClose }: KeptFileDialogProps) {
  const { t, locales } = useWords()
  const numbers = new Intl.NumberFormat([...locales])
  const isOwn = (number: number) => number >= own.first && number <= own.last
  return (
    <DialogFrame
      title={t('article.kept-file', { file: file.fileName })}
      className="kept-file-modal"
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <ol className="kept-lines" tabIndex={0} aria-label={t('article.kept-lines')}>
        {file.lines.map((text, index) => {
          const number = file.first + index
          return (
            <li
              key={number}
              className="kept-line"
              data-own={isOwn(number)}
              aria-current={isOwn(number) || undefined}
            >
              <span className="kept-line-number">{numbers.format(number)}</span>
              <span className="kept-line-text">{text}</span>
            </li>
          )
        })}
      </ol>
      {file.isCut && <p>{t('article.kept-cut')}</p>}
      <button type="button" className="button" onClick={onClose}>
        {t('article.kept-close')}
      </button>
    </DialogFrame>
  )
}
