import { useLayoutEffect } from 'react'
import type { DateSpan } from '../../shared/find'
import { focusPlace } from '../commands/focus'
import { shortDateText, shortMonthText, spanText } from '../wording/dates'
import { useWords } from '../wording/words'
import { isWithin, type TimeBar } from './time-bars'
import { TimelineBars } from './timeline-bars'
import { useBrush } from './use-brush'

interface TimelineChartProps {
  readonly id: string
  readonly name: string
  readonly bars: readonly TimeBar[]
  readonly selected: DateSpan | null
  /** What gets the keyboard where this chart has it and goes away. */
  readonly next?: string
  readonly onSelect: (dates: DateSpan | null) => void
}

/** A histogram of articles by time, of which a stretch can be chosen. One stop for Tab; keys move inside. */
export function TimelineChart({ id, name, bars, selected, next, onSelect }: TimelineChartProps) {
  const words = useWords()
  const { t } = words
  const { active, shown, pointed, dragged, handlers } = useBrush(bars, selected, onSelect)
  const text = (bar: TimeBar) => {
    const days = spanText(words, bar)
    return bar.inLibrary === 0
      ? t('timeline.nothing', { days })
      : t('timeline.bar', { days, count: bar.count, all: bar.inLibrary })
  }
  const [first, last] = [bars[0], bars.at(-1)]
  const end = (bar: TimeBar, day: string) =>
    bar.first === bar.last ? shortDateText(words, day) : shortMonthText(words, day)
  useLayoutEffect(
    () => () => {
      if (next !== undefined && document.activeElement?.id === id) focusPlace(next)
    },
    [id, next],
  )
  return (
    <>
      <div
        id={id}
        className="timeline-chart"
        role="listbox"
        tabIndex={0}
        aria-label={name}
        aria-description={t('timeline.keys')}
        aria-multiselectable
        aria-orientation="horizontal"
        aria-activedescendant={`${id}-${active}`}
        {...handlers}
      >
        <TimelineBars bars={bars} isOn={bar => isWithin(bar, shown)} hasSelection={shown !== null} />
        {bars.map((bar, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the chart has the keyboard and names its active bar.
          <div
            key={bar.first}
            id={`${id}-${index}`}
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
            <span>{first !== undefined && end(first, first.first)}</span>
            <span>{last !== undefined && last !== first && end(last, last.last)}</span>
          </>
        )}
      </p>
    </>
  )
}
