import type { TimeBar } from './time-bars'

/** Units of the drawing; it is stretched to the room there is. */
const HEIGHT = 48
const WIDTH = 10
const GAP = 1.5
/** What a bar has at least, so that one article among thousands is still seen. */
const LEAST = 4
/** The foot of a time that the library has articles of, with or without hits. */
const FOOT = 1.5

interface TimelineBarsProps {
  readonly bars: readonly TimeBar[]
  readonly isOn: (bar: TimeBar) => boolean
  readonly hasSelection: boolean
}

/** The drawing: a bar for hits; a foot where the library has articles, so that a time without hits is told from one of
 *  which nothing was brought in. */
export function TimelineBars({ bars, isOn, hasSelection }: TimelineBarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <svg
      className="timeline-drawing"
      viewBox={`0 0 ${bars.length * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      data-selecting={hasSelection}
    >
      {bars.map((bar, index) => {
        const height = bar.count === 0 ? 0 : LEAST + (bar.count / most) * (HEIGHT - FOOT - LEAST)
        const place = { x: index * WIDTH + GAP / 2, width: WIDTH - GAP }
        return (
          <g key={bar.first} data-on={isOn(bar)}>
            {bar.inLibrary > 0 && (
              <rect className="timeline-foot" {...place} y={HEIGHT - FOOT} height={FOOT} />
            )}
            {height > 0 && (
              <rect className="timeline-count" {...place} y={HEIGHT - FOOT - height} height={height} />
            )}
          </g>
        )
      })}
    </svg>
  )
}
