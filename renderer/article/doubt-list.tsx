import type { Doubt } from '../../shared/doubt'
import { DoubtIcon } from '../ui/icons'
import { useWords } from '../wording/words'

interface DoubtListProps {
  readonly doubts: readonly Doubt[]
}

/** What the parser was not sure of, each with the words and the line it rests on. */
export function DoubtList({ doubts }: DoubtListProps) {
  const { t } = useWords()
  return (
    <section className="doubts" aria-label={t('article.doubts')}>
      <h3>
        <DoubtIcon />
        {t('article.doubts')}
      </h3>
      <ul>
        {doubts.map(({ kind, line, evidence }) => (
          <li key={`${kind} ${line} ${evidence}`}>
            {t(`doubt.${kind}`)}
            {line !== null && <span className="doubt-line">{t('article.doubt-line', { line })}</span>}
            {evidence !== null && (
              <span className="doubt-evidence">{t('article.evidence', { evidence })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
