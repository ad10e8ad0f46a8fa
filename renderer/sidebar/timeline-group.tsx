import { lazy, memo, useId } from 'react'
import type { DateSpan, Timeline } from '../../shared/find'
import { PartShelter } from '../notices/part-shelter'
import { lastDayOf } from '../wording/calendar'
import { spanText } from '../wording/dates'
import { useWords } from '../wording/words'
import { SidebarGroup } from './sidebar-group'
import { dayBars, monthBars } from './time-bars'
import { TimelineChart } from './timeline-chart'

// Knows the names of months in three languages: not part of what the page loads at first.
const DateFields = lazy(() => import('./date-fields'))

/** Bars that can be told apart and pointed at in a narrow pane. */
const MOST_BARS = 60

interface TimelineGroupProps {
  readonly timeline: Timeline
  /** The days that the list is narrowed to. */
  readonly dates: DateSpan | null
  readonly onSelect: (dates: DateSpan | null) => void
}

/** Articles by time: drawn, to be brushed; and the same by two plain dates. */
export const TimelineGroup = memo(function TimelineGroup(props: TimelineGroupProps) {
  const { timeline, dates, onSelect } = props
  const words = useWords()
  const { t } = words
  const { months, days, undated } = timeline
  const monthsId = useId()
  const daysId = useId()
  const [firstMonth, lastMonth] = [months[0]?.start, months.at(-1)?.start]
  if (firstMonth === undefined || lastMonth === undefined) return null
  const bounds = { first: `${firstMonth}-01`, last: lastDayOf(lastMonth) }
  // A library of few months shows its days at once; in a longer one they come beneath the months that are chosen.
  const showsMonths =
    days[0]?.start.slice(0, 7) !== firstMonth || days.at(-1)?.start.slice(0, 7) !== lastMonth
  return (
    <SidebarGroup name="timeline" title={t('timeline.title')}>
      <div className="timeline">
        {showsMonths && (
          <TimelineChart
            id={monthsId}
            name={t('timeline.by-month')}
            bars={monthBars(months, MOST_BARS)}
            selected={dates}
            onSelect={onSelect}
          />
        )}
        {days.length > 0 && (
          <TimelineChart
            id={daysId}
            name={t('timeline.by-day')}
            bars={dayBars(days)}
            selected={dates}
            next={monthsId}
            onSelect={onSelect}
          />
        )}
        <p className="timeline-selected">
          {dates === null ? t('timeline.all') : spanText(words, dates)}
          {undated > 0 && <span className="muted"> {t('timeline.undated', { count: undated })}</span>}
        </p>
        <PartShelter part="date-fields" of={null} placeholder={<div className="date-fields" />}>
          <DateFields dates={dates} bounds={bounds} onSelect={onSelect} />
        </PartShelter>
      </div>
    </SidebarGroup>
  )
})
