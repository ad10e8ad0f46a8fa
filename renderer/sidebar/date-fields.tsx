import { useId, useState } from 'react'
import type { DateSpan } from '../../shared/find'
import { isDay } from '../wording/calendar'
import { useWords } from '../wording/words'
import { typedSpan } from './time-bars'

interface DateFieldsProps {
  readonly dates: DateSpan | null
  /** The first and last day that the library has anything of. */
  readonly bounds: DateSpan
  readonly onSelect: (dates: DateSpan | null) => void
}

// A year that is being typed is one of the first thousand for as long as it has not all its digits.
const isFinished = (text: string) => text === '' || (isDay(text) && text >= '1000')

/** The first and the last day, typed or taken from the system's calendar. */
export function DateFields({ dates, bounds, onSelect }: DateFieldsProps) {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState<DateSpan | null>(null)
  const shown = typed ?? { first: dates?.first ?? '', last: dates?.last ?? '' }
  const change = (part: Partial<DateSpan>) => {
    const { first, last } = { ...shown, ...part }
    setTyped({ first, last })
    if (isFinished(first) && isFinished(last)) onSelect(typedSpan(first, last, bounds))
  }
  const field = (bound: 'first' | 'last') => (
    <>
      <label htmlFor={`${id}-${bound}`}>{t(`timeline.${bound}`)}</label>
      <input
        id={`${id}-${bound}`}
        type="date"
        className="text-field"
        value={shown[bound]}
        onChange={event => change({ [bound]: event.target.value })}
        // What the list is narrowed to shows again, where it is not what was typed.
        onBlur={() => setTyped(null)}
      />
    </>
  )
  return (
    <div className="date-fields">
      {field('first')}
      {field('last')}
    </div>
  )
}
