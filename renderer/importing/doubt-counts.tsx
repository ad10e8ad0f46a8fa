import { DOUBT_KINDS } from '../../shared/doubt'
import type { DoubtCounts as Counts } from '../../shared/importing'
import { useWords } from '../wording/words'

interface DoubtCountsProps {
  readonly doubts: Counts
}

/** How many doubts there are of each kind. */
export function DoubtCounts({ doubts }: DoubtCountsProps) {
  const { t } = useWords()
  const found = DOUBT_KINDS.flatMap(kind => {
    const count = doubts[kind] ?? 0
    return count === 0 ? [] : [{ kind, count }]
  })
  if (found.length === 0) return null
  return (
    <ul className="doubt-counts" aria-label={t('import.doubts')}>
      {found.map(({ kind, count }) => (
        <li key={kind}>{t('import.doubt-count', { doubt: t(`doubt-name.${kind}`), count })}</li>
      ))}
    </ul>
  )
}
