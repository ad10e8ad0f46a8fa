import { useRef } from 'react'
import type { DoubtPlace } from '../../../shared/article'
import type { KeptDoubt } from '../../../shared/doubt'
import { focusPlace } from '../../commands/focus'
import { DoubtIcon } from '../../ui/icons'
import { useWords } from '../../wording/words'
import { DismissedDoubts } from './dismissed-doubts'
import { DoubtText } from './doubt-text'
import { showEvidence } from './evidence'
import { DOUBTS_ID, useKeptFocus } from './use-kept-focus'

interface DoubtListProps {
  readonly doubts: readonly KeptDoubt[]
  readonly places: readonly (DoubtPlace | null)[]
  readonly onDismiss: (doubt: KeptDoubt, on: boolean) => void
}

/** What the parser was not sure of, each with the words and the line it rests on. What a person has dismissed stays
 *  within reach. */
export function DoubtList({ doubts, places, onDismiss }: DoubtListProps) {
  const { t } = useWords()
  const section = useRef<HTMLElement>(null)
  useKeptFocus(section)
  const dismiss = (doubt: KeptDoubt, on: boolean) => {
    onDismiss(doubt, on)
    // The button goes away with its doubt: the keyboard stays with the others.
    focusPlace(DOUBTS_ID)
  }
  const items = doubts.map((doubt, place) => ({ doubt, place, isShown: places[place] !== null }))
  const open = items.filter(({ doubt }) => !doubt.isDismissed)
  const dismissed = items.filter(({ doubt }) => doubt.isDismissed)
  return (
    <section
      ref={section}
      id={DOUBTS_ID}
      className="doubts"
      data-calm={open.length === 0}
      tabIndex={-1}
      aria-label={t('article.doubts')}
    >
      <h3>
        <DoubtIcon />
        {t(open.length > 0 ? 'article.doubts' : 'article.no-doubts-left')}
      </h3>
      <ul>
        {open.map(({ doubt, place, isShown }) => (
          <li key={place}>
            <DoubtText doubt={doubt} />
            <span className="doubt-actions">
              {isShown && (
                <button type="button" className="quiet-button" onClick={() => showEvidence(place)}>
                  {t('doubt.show')}
                </button>
              )}
              <button type="button" className="quiet-button" onClick={() => dismiss(doubt, true)}>
                {t('doubt.dismiss')}
                <span className="visually-hidden">{t(`doubt-name.${doubt.kind}`)}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      {dismissed.length > 0 && (
        <DismissedDoubts
          doubts={dismissed.map(({ doubt }) => doubt)}
          onTakeUp={doubt => dismiss(doubt, false)}
        />
      )}
    </section>
  )
}

/** Brings the doubts into view and the keyboard to them. */
export function showDoubts(): void {
  document.getElementById(DOUBTS_ID)?.scrollIntoView({ block: 'nearest' })
  focusPlace(DOUBTS_ID)
}
