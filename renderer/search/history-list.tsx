import type { MouseEvent } from 'react'
import { CloseIcon, HistoryIcon } from '../ui/icons'
import { useWords } from '../wording/words'

export const HISTORY_ID = 'search-history'
/** The id of an entry; the last one, after all searches, clears them. */
export const historyEntryId = (index: number) => `${HISTORY_ID}-${index}`

interface HistoryListProps {
  readonly searches: readonly string[]
  /** Where the arrow keys are; null while they are in the field. */
  readonly active: number | null
  readonly onChoose: (index: number) => void
  readonly onForget: (search: string) => void
}

/** What was searched for, under the field that has the keyboard. */
export function HistoryList({ searches, active, onChoose, onForget }: HistoryListProps) {
  const { t } = useWords()
  // The field keeps the keyboard: pressed, it would lose it.
  const keepFocus = (event: MouseEvent) => event.preventDefault()
  const option = (index: number) => ({
    id: historyEntryId(index),
    role: 'option',
    'aria-selected': index === active,
    onClick: () => onChoose(index),
  })
  return (
    <div
      id={HISTORY_ID}
      className="history"
      role="listbox"
      aria-label={t('history.name')}
      onMouseDown={keepFocus}
    >
      {searches.map((search, index) => (
        <div key={search} className="history-entry" {...option(index)}>
          <HistoryIcon />
          <span className="history-text" dir="auto">
            {search}
          </span>
          <span
            className="history-forget"
            aria-hidden="true"
            title={t('history.forget')}
            onClick={event => {
              event.stopPropagation()
              onForget(search)
            }}
          >
            <CloseIcon />
          </span>
        </div>
      ))}
      <div className="history-entry history-clear" {...option(searches.length)}>
        {t('history.clear')}
      </div>
    </div>
  )
}
