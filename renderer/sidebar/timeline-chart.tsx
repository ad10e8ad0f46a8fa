import { useId } from 'react'
import type { DateSpan } from '../../shared/find'
import { spanText } from '../wording/dates'
import { useWords } from '../wording/words'
import { isWithin, type TimeBar } from './time-bars'
import { TimelineBars } from './timeline-bars'
import { useBrush } from './use-brush'

interface TimelineChartProps {
  readonly name: string
  readonly bars: readonly TimeBar[]
  readonly selected: DateSpan | null
  readonly onSelect: (dates: DateSpan | null) => void
}

/** A histogram of articles by time, of which a stretch can be chosen. One stop for Tab; keys move inside. */
export function TimelineChart({ name, bars, selected, onSelect }: TimelineChartProps) {
  const words = useWords()
  const { t } = words
  const chartId = useId()
  const { active, shown, pointed, dragged, handlers } = useBrush(bars, selected, onSelect)
  const text = (bar: TimeBar) => {
    const days = spanText(words, bar)
    return bar.inLibrary === 0
      ? t('timeline.nothing', { days })
      : t('timeline.bar', { days, count: bar.count, all: bar.inLibrary })
  }
  const [first, last] = [bars[0], bars.at(-1)]
  return (
    <>
      <div
        className="timeline-chart"
        role="listbox"
        tabIndex={0}
        aria-label={name}
        aria-description={t('timeline.keys')}
        aria-multiselectable
        aria-orientation="horizontal"
        aria-activedescendant={`${chartId}-${active}`}
        {...handlers}
      >
        <TimelineBars bars={bars} isOn={bar => isWithin(bar, shown)} hasSelection={shown !== null} />
        {bars.map((bar, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the chart has the keyboard and names its active bar.
          <div
            key={bar.first}
            id={`${chartId}-${index}`}
            className="timeline-bar"
            role="option"
            aria-selected={isWithin(bar, shown)}
            aria-label={text(bar)}
            data-active={index === active}
            data-nothing={bar.inLibrary === 0}
          />
        ))}
      </div>
      <p className="timeline-ends" aria-hidden="true">
        {dragged !== null ? (
          <span>{spanText(words, dragged)}</span>
        ) : pointed !== null ? (
          <span>{text(pointed)}</span>
        ) : (
          <>
            <span>{first !== undefined && spanText(words, first)}</span>
            <span>{last !== undefined && last !== first && spanText(words, last)}</span>
          </>
        )}
      </p>
    </>
  )
}
