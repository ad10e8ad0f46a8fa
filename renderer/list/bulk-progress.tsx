import { useLayoutEffect, useRef } from 'react'
import { focusPlace, LIST_ID } from '../commands/focus'
import type { BulkState } from '../stores/bulk'
import { useWords } from '../wording/words'

interface BulkProgressProps extends NonNullable<BulkState['underWay']> {
  readonly onStop: () => void
}

/** How far what is done to many articles has come. */
export function BulkProgress({ done, total, canStop, onStop }: BulkProgressProps) {
  const { t } = useWords()
  const stop = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const { current } = stop
    // It goes away by itself, and the keyboard must not go with it.
    return () => {
      if (current !== null && current === document.activeElement) focusPlace(LIST_ID)
    }
  }, [])
  return (
    <>
      <p className="list-count">{t('selection.under-way', { done, total })}</p>
      {canStop && (
        <button ref={stop} type="button" className="quiet-button" onClick={onStop}>
          {t('selection.stop')}
        </button>
      )}
    </>
  )
}
