import type { Leftover } from '../../shared/importing'
import { useWords } from '../wording/words'

/** Leftovers that are listed: more than anybody reads, few enough to draw. */
const MOST_LISTED = 200

interface LeftoverListProps {
  readonly leftovers: readonly Leftover[]
}

/** The text of a file that belongs to no article, each piece with its line and the reason. */
export function LeftoverList({ leftovers }: LeftoverListProps) {
  const { t } = useWords()
  if (leftovers.length === 0) return null
  const hidden = leftovers.length - MOST_LISTED
  return (
    <details className="leftovers">
      <summary>{t('import.leftovers', { count: leftovers.length })}</summary>
      <ul>
        {leftovers.slice(0, MOST_LISTED).map(({ line, text, why }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may leave several, and the list stays as it is.
          <li key={i}>
            {t('import.leftover', { line, text })} <em>{t(`import.leftover.${why}`)}</em>
          </li>
        ))}
        {hidden > 0 && <li>{t('import.more-leftovers', { count: hidden })}</li>}
      </ul>
    </details>
  )
}
