import type { KeptDoubt } from '../../../shared/doubt'
import { useWords } from '../../wording/words'

/** A doubt with the line and the words it rests on. */
export function DoubtText({ doubt: { kind, line, evidence } }: { readonly doubt: KeptDoubt }) {
  const { t } = useWords()
  return (
    <p>
      {t(`doubt.${kind}`)}
      {line !== null && <span className="doubt-line">{t('article.doubt-line', { line })}</span>}
      {evidence !== null && evidence !== '' && (
        <span className="doubt-evidence">{t('article.evidence', { evidence })}</span>
      )}
    </p>
  )
}
