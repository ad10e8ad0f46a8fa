import { useState } from 'react'
import type { DateSpan } from '../../shared/find'
import { DateField } from '../search/date-field'
import { shortDateText } from '../wording/dates'
import { useWords } from '../wording/words'
import { type TypedEnds, typedSpan } from './time-bars'

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
  const [typed, setTyped] = useState<TypedEnds>({ first: '', last: '' })
  // An end that was left open stays empty for as long as the list is narrowed to what was typed.
  const span = typedSpan(typed, bounds)
  const isAsTyped =
    span?.first === dates?.first &&
    span?.last === dates?.last &&
    !(typed.first > typed.last && typed.last !== '')
  const shown = isAsTyped ? typed : { first: dates?.first ?? '', last: dates?.last ?? '' }
  const field = (end: 'first' | 'last') => (
    <DateField
      label={t(`timeline.${end}`)}
      value={shown[end] === '' ? '' : shortDateText(words, shown[end])}
      meant={period => shortDateText(words, period[end])}
      onPeriod={period => {
        const ends = { ...shown, [end]: period?.[end] ?? '' }
        setTyped(ends)
        onSelect(typedSpan(ends, bounds))
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
