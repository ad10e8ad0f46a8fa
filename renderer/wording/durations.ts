import type { Words } from '../../shared/words/words'

/** A time to wait, as precisely as anybody wants to know it: in steps of five seconds below a minute, in minutes
 *  below an hour. */
export function durationText({ t }: Words, seconds: number): string {
  const wholeMinutes = Math.round(seconds / 60)
  if (seconds <= 55) return t('duration.seconds', { count: Math.max(1, Math.ceil(seconds / 5)) * 5 })
  if (wholeMinutes < 60) return t('duration.minutes', { count: wholeMinutes })
  const hours = t('duration.hours', { count: Math.floor(wholeMinutes / 60) })
  const minutes = wholeMinutes % 60
  return minutes === 0
    ? hours
    : t('duration.both', { hours, minutes: t('duration.minutes', { count: minutes }) })
}
