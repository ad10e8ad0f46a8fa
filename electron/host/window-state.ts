import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'

/** A part of the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Size = Pick<Rectangle, 'width' | 'height'>

/** How a person left the window; `bounds` are those of the window that is neither maximized nor full screen. */
export interface WindowState {
  readonly bounds: Rectangle
  readonly isMaximized: boolean
}

const pixels = v.pipe(v.number(), v.safeInteger(), v.minValue(-100_000), v.maxValue(100_000))
const windowState = v.object({
  bounds: v.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  isMaximized: v.boolean(),
})

/** The state that was kept, or null where there is none that can be understood: a window is then opened as new. */
export function readWindowState(path: string): WindowState | null {
  try {
    const kept = v.safeParse(windowState, JSON.parse(readFileSync(path, 'utf8')))
    return kept.success ? kept.output : null
  } catch {
    return null
  }
}

/** Keeps the state, whole or not at all.
 *  @throws the system's error */
export function writeWindowState(path: string, state: WindowState): void {
  const partial = `${path}.part`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(partial, JSON.stringify(state))
  renameSync(partial, path)
}

/** The size of a window that is opened as new: no larger than the display, whose task bar would cover its foot.
 *  @param wanted where there is room */
export const newSize = (wanted: Size, workArea: Size): Size => ({
  width: Math.min(wanted.width, workArea.width),
  height: Math.min(wanted.height, workArea.height),
})

/** The bounds moved and shrunk to lie on one display that is there now, or null where they touch none.
 *  @param workAreas of the displays, without task bars and docks */
export function visibleBounds(bounds: Rectangle, workAreas: readonly Rectangle[]): Rectangle | null {
  const nearest = workAreas
    .map(area => ({ area, overlap: overlap(bounds, area) }))
    .filter(candidate => candidate.overlap > 0)
    .sort((a, b) => b.overlap - a.overlap)[0]
  if (nearest === undefined) return null
  const { area } = nearest
  const width = Math.min(bounds.width, area.width)
  const height = Math.min(bounds.height, area.height)
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(width, 0) * Math.max(height, 0)
}
