import { DEFAULT_SETTINGS, READING_BOUNDS, type ReadingSettings } from '../../shared/settings'

/** What of the text is a number that can be changed. */
export type ReadingMeasure = keyof typeof READING_BOUNDS
export const READING_MEASURES = ['textSize', 'measure', 'lineHeight'] as const satisfies ReadingMeasure[]

/** With one number changed, on a whole step and within its bounds. */
export function withMeasure(reading: ReadingSettings, what: ReadingMeasure, wanted: number): ReadingSettings {
  const { min, max, step } = READING_BOUNDS[what]
  const within = Math.min(max, Math.max(min, Math.round(wanted / step) * step))
  // Tenths have no exact doubles: 1.2 + 4 × 0.1 must be 1.6.
  return { ...reading, [what]: Number(within.toFixed(2)) }
}

/** The text one size larger or smaller. Large text changes by more at a time, so that each step is seen. */
export function withTextSize(reading: ReadingSettings, by: 1 | -1): ReadingSettings {
  const { textSize } = reading
  const isLarge = by === 1 ? textSize >= LARGE : textSize > LARGE
  return withMeasure(reading, 'textSize', textSize + (isLarge ? 2 : 1) * by)
}

/** CSS pixels. */
const LARGE = 20

export const withNormalTextSize = (reading: ReadingSettings): ReadingSettings => ({
  ...reading,
  textSize: DEFAULT_SETTINGS.reading.textSize,
})
