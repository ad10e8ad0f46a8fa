import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { DateSpan } from '../../shared/find'
import { isWithin, spanOf, type TimeBar } from './time-bars'

/** Where a stretch was begun and where it ends now, as positions of bars. */
interface Stretch {
  readonly anchor: number
  readonly active: number
}

/** Choosing a stretch of bars by dragging over them or by keys.
 *  @returns where keyboard and pointer are, the stretch to show, and what to spread on the chart */
export function useBrush(
  bars: readonly TimeBar[],
  selected: DateSpan | null,
  onSelect: (dates: DateSpan | null) => void,
) {
  const [stretch, setStretch] = useState<Stretch | null>(null)
  const [isDragging, setDragging] = useState(false)
  const [pointed, setPointed] = useState<number | null>(null)
  const chosen = bars.flatMap((bar, index) => (isWithin(bar, selected) ? [index] : []))
  // What was chosen elsewhere, by the fields or a chip, is where the keys go on.
  const isMine = stretch !== null && isSame(spanOf(bars, stretch.anchor, stretch.active), selected)
  const [firstChosen, lastChosen] = [chosen[0], chosen.at(-1)]
  const at: Stretch | null =
    stretch !== null && (isMine || isDragging)
      ? stretch
      : firstChosen !== undefined && lastChosen !== undefined
        ? { anchor: firstChosen, active: lastChosen }
        : null
  const active = Math.min(at?.active ?? stretch?.active ?? bars.length - 1, bars.length - 1)

  function choose(next: Stretch) {
    setStretch(next)
    onSelect(spanOf(bars, next.anchor, next.active))
  }
  function clear() {
    setStretch(null)
    onSelect(null)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = at === null ? 0 : 1
    const targets: Partial<Record<string, number>> = {
      ArrowLeft: active - step,
      ArrowDown: active - step,
      ArrowRight: active + step,
      ArrowUp: active + step,
      Home: 0,
      End: bars.length - 1,
      ' ': active,
      Enter: active,
    }
    const target = targets[event.key]
    if (event.key === 'Escape' && selected !== null) clear()
    else if (target !== undefined) {
      const next = Math.max(0, Math.min(bars.length - 1, target))
      choose({ anchor: event.shiftKey ? (at?.anchor ?? active) : next, active: next })
    } else return
    event.preventDefault()
  }

  const barAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const place = Math.floor(((event.clientX - left) / width) * bars.length)
    return Math.max(0, Math.min(bars.length - 1, place))
  }
  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const here = barAt(event)
    setStretch({ anchor: event.shiftKey ? (at?.anchor ?? here) : here, active: here })
    setDragging(true)
  }
  function onPointerMove(event: PointerEvent<HTMLElement>) {
    setPointed(barAt(event))
    if (isDragging && stretch !== null) setStretch({ ...stretch, active: barAt(event) })
  }
  const onPointerLeave = () => setPointed(null)
  function onPointerUp() {
    if (!isDragging || stretch === null) return
    setDragging(false)
    const span = spanOf(bars, stretch.anchor, stretch.active)
    // The same once more takes it off, as with every other entry of the sidebar.
    if (isSame(span, selected)) clear()
    else onSelect(span)
  }
  function onPointerCancel() {
    setDragging(false)
    setStretch(null)
  }

  const dragged = stretch === null ? null : spanOf(bars, stretch.anchor, stretch.active)
  return {
    active,
    shown: isDragging ? dragged : selected,
    /** The bar under the pointer, and while it drags the stretch so far. */
    pointed: pointed === null ? null : (bars[pointed] ?? null),
    dragged: isDragging ? dragged : null,
    handlers: { onKeyDown, onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave },
  }
}

const isSame = (a: DateSpan | null, b: DateSpan | null) =>
  a !== null && b !== null && a.first === b.first && a.last === b.last
