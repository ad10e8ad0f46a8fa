import { useState } from 'react'
import type { DateSpan } from '../../shared/find'
import { DateField } from '../search/date-field'
import { shortDateText } from '../wording/dates'
import { useWords } from '../wording/words'
import { typedSpan } from './time-bars'
import { NOTHING_TYPED, shownEnds, withTyped } from './typed-ends'

interface DateFieldsProps {
  readonly dates: DateSpan | null
  /** The first and last day that the library has anything of. */
  readonly bounds: DateSpan
  readonly onSelect: (dates: DateSpan | null) => void
}

/** The first and the last day, typed. Of a month or a year that is its first, or its last. */
export default function DateFields({ dates, bounds, onSelect }: DateFieldsProps) {
  const words = useWords()
  const { t } = words
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const shown = shownEnds(typed, dates, bounds)
  const field = (end: 'first' | 'last') => (
    <DateField
      label={t(`timeline.${end}`)}
      value={shown[end] === '' ? '' : shortDateText(words, shown[end])}
      meant={period => shortDateText(words, period[end])}
      onPeriod={period => {
        const days = withTyped(typed, { end, day: period?.[end] ?? '' }, dates, bounds)
        setTyped(days)
        onSelect(typedSpan(days, bounds))
      }}
    />
  )
  return (
    <div className="date-fields">
      {field('first')}
      {field('last')}
    </div>
  )
}
