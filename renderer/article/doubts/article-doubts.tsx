import type { DoubtPlace } from '../../../shared/article'
import type { KeptDoubt } from '../../../shared/doubt'
import { DismissedDoubts } from './dismissed-doubts'
import { DoubtList } from './doubt-list'

interface ArticleDoubtsProps {
  readonly doubts: readonly KeptDoubt[]
  readonly places: readonly (DoubtPlace | null)[]
  /** Those that were not dismissed stand in the margin. */
  readonly isBesideMargin: boolean
  readonly onDismiss: (doubt: KeptDoubt, on: boolean) => void
}

/** The doubts of an article under its text: all of them, or those that the margin does not have. */
export function ArticleDoubts({ doubts, places, isBesideMargin, onDismiss }: ArticleDoubtsProps) {
  if (doubts.length === 0) return null
  if (!isBesideMargin) return <DoubtList doubts={doubts} places={places} onDismiss={onDismiss} />
  const dismissed = doubts.filter(({ isDismissed }) => isDismissed)
  if (dismissed.length === 0) return null
  return (
    <section className="doubts" data-calm="true">
      <DismissedDoubts doubts={dismissed} onTakeUp={doubt => onDismiss(doubt, false)} />
    </section>
  )
}
