import type { KeptDoubt } from '../../../shared/doubt'
import { useWords } from '../../wording/words'
import { DoubtText } from './doubt-text'

interface DismissedDoubtsProps {
  /** Those that a person has dismissed; one at least. */
  readonly doubts: readonly KeptDoubt[]
  readonly onTakeUp: (doubt: KeptDoubt) => void
}

/** What a person has dismissed stays within reach. */
export function DismissedDoubts({ doubts, onTakeUp }: DismissedDoubtsProps) {
  const { t } = useWords()
  return (
    <details>
      <summary>{t('doubt.dismissed', { count: doubts.length })}</summary>
      <ul>
        {doubts.map(doubt => (
          <li key={`${doubt.kind} ${doubt.evidence}`}>
            <DoubtText doubt={doubt} />
            <span className="doubt-actions">
              <button type="button" className="quiet-button" onClick={() => onTakeUp(doubt)}>
                {t('doubt.take-up')}
                <span className="visually-hidden">{t(`doubt-name.${doubt.kind}`)}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
