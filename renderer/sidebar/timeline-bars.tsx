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
 *  which nothing was brought in. All that looks alike is one path: the page has fewer parts to style. */
export function TimelineBars({ bars, isOn, hasSelection }: TimelineBarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const draw = (heightOf: (bar: TimeBar) => number, bottom: number) =>
    bars.map((bar, index) => rectangle(index, heightOf(bar), bottom)).join('')
  const countHeight = ({ count }: TimeBar) =>
    count === 0 ? 0 : LEAST + (count / most) * (HEIGHT - FOOT - LEAST)
  const counts = (on: boolean) => draw(bar => (isOn(bar) === on ? countHeight(bar) : 0), HEIGHT - FOOT)
  return (
    <svg
      className="timeline-drawing"
      viewBox={`0 0 ${bars.length * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      data-selecting={hasSelection}
    >
      <path className="timeline-foot" d={draw(({ inLibrary }) => (inLibrary > 0 ? FOOT : 0), HEIGHT)} />
      <path className="timeline-count" data-on={false} d={counts(false)} />
      <path className="timeline-count" data-on={true} d={counts(true)} />
    </svg>
  )
}

/** The path around one bar; of none where it has no height. */
function rectangle(index: number, height: number, bottom: number): string {
  const width = WIDTH - GAP
  return height === 0 ? '' : `M${index * WIDTH + GAP / 2} ${bottom}v${-height}h${width}v${height}z`
}
