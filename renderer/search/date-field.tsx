import { type KeyboardEvent, useId, useState } from 'react'
import { MAX_DATE_LENGTH, type Period, periodOf } from '../../shared/period'
import { useWords } from '../wording/words'

interface DateFieldProps {
  readonly label: string
  /** What is asked for, as people write it; shown while nothing else is typed. */
  readonly value: string
  /** What of a day, month or year counts here, as people write it. */
  readonly meant: (period: Period) => string
  /** A date was typed that is understood, or with null the field was emptied. */
  readonly onPeriod: (period: Period | null) => void
}

/** A field for a date as people of three languages write it. Tells how it is understood while it is typed, and once it is
 *  finished, that it is none. A field of the browser would ask for dates in the browser's own language. */
export function DateField({ label, value, meant, onPeriod }: DateFieldProps) {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [isFinished, setIsFinished] = useState(false)
  const period = typed === null ? null : periodOf(typed)
  const isWrong = typed !== null && typed.trim() !== '' && period === null && isFinished

  function change(text: string) {
    setTyped(text)
    setIsFinished(false)
    const changed = periodOf(text)
    if (changed !== null || text.trim() === '') onPeriod(changed)
  }
  /** What is understood is shown as it is asked for; what is not stays as it was typed. */
  function finish() {
    setIsFinished(true)
    if (period !== null || typed?.trim() === '') setTyped(null)
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="text-field"
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_DATE_LENGTH}
        placeholder={t('date-field.empty')}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        value={typed ?? value}
        onChange={event => change(event.target.value)}
        onBlur={finish}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') finish()
        }}
      />
      <p id={`${id}-note`} className="date-note" data-wrong={isWrong} aria-live="polite">
        {isWrong && t('date-field.wrong')}
        {period !== null && t('date-field.understood', { date: meant(period) })}
      </p>
    </>
  )
}
