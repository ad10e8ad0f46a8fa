import { IconButton } from '../../ui/icon-button'
import { CopyIcon, DoneIcon } from '../../ui/icons'
import { useWords } from '../../wording/words'

interface SourceLineProps {
  readonly url: string
  /** It is in the clipboard. */
  readonly isCopied: boolean
  readonly onCopy: () => void
}

/** The source's address as text. It is no link: nothing here leads out by itself. */
export function SourceLine({ url, isCopied, onCopy }: SourceLineProps) {
  const { t } = useWords()
  return (
    <section className="source" aria-label={t('article.source')}>
      <h3>{t('article.source')}</h3>
      <p className="source-line">
        <span className="source-url">{url}</span>
        <IconButton
          name={t('article.copy-source')}
          tooltip={t(isCopied ? 'article.source-copied' : 'article.copy-source')}
          className={isCopied ? 'is-done' : ''}
          onPress={onCopy}
        >
          {isCopied ? <DoneIcon /> : <CopyIcon />}
        </IconButton>
      </p>
    </section>
  )
}
