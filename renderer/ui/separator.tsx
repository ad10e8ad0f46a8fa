import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'

export interface SeparatorProps {
  readonly name: string
  readonly width: number
  readonly min: number
  readonly max: number
  /** The pane to the left of it. */
  readonly controls: string
  /** Called while it moves. */
  readonly onResize: (width: number) => void
  /** Called when it has come to rest. */
  readonly onResized: (width: number) => void
}

const STEP = 16

/** The line between two panes: dragged, or moved by arrow keys. Widths in CSS pixels. */
export function Separator({ name, width, min, max, controls, onResize, onResized }: SeparatorProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const [isDragged, setDragged] = useState(false)
  const within = (wanted: number) => Math.round(Math.min(max, Math.max(min, wanted)))

  function take(event: PointerEvent<HTMLDivElement>) {
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { x: event.clientX, width }
    setDragged(true)
  }
  function drag(event: PointerEvent<HTMLDivElement>) {
    if (grip.current !== null) onResize(within(grip.current.width + event.clientX - grip.current.x))
  }
  function letGo() {
    if (grip.current === null) return
    grip.current = null
    setDragged(false)
    onResized(width)
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const widths: Partial<Record<string, number>> = {
      ArrowLeft: width - STEP,
      ArrowRight: width + STEP,
      Home: min,
      End: max,
    }
    const wanted = widths[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    onResize(within(wanted))
    onResized(within(wanted))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot be focused and moved; this is the ARIA window splitter.
    <div
      className="separator"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={name}
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      data-dragged={isDragged}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
    />
  )
}
