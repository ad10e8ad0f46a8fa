/** A time to wait, as precisely as anybody wants to know it: in steps of five seconds below a minute, in minutes
 *  below an hour. */
export function durationText(locale: string, seconds: number): string {
  const unit = (value: number, name: 'second' | 'minute' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value)
  const wholeMinutes = Math.round(seconds / 60)
  if (seconds <= 55) return unit(Math.max(1, Math.ceil(seconds / 5)) * 5, 'second')
  if (wholeMinutes < 60) return unit(wholeMinutes, 'minute')
  const hours = unit(Math.floor(wholeMinutes / 60), 'hour')
  const minutes = wholeMinutes % 60
  if (minutes === 0) return hours
  return new Intl.ListFormat(locale, { type: 'unit' }).format([hours, unit(minutes, 'minute')])
}
