import type { Words } from '../../shared/words/words'

const parts = (year: string, month: number, day: number) => ({ year, month: `m${month}`, day: String(day) })

function partsOf(isoDate: string) {
  const [year = '', month = '', day = ''] = isoDate.split('-')
  return parts(year, Number(month), Number(day))
}

/** An ISO date (YYYY-MM-DD) as people write it. */
export const dateText = ({ t }: Words, isoDate: string): string => t('date.long', partsOf(isoDate))

/** The same, short enough for a list. */
export const shortDateText = ({ t }: Words, isoDate: string): string => t('date.short', partsOf(isoDate))

/** The day of a moment, in milliseconds since 1970, in the person's own time zone. */
export function dayText({ t }: Words, epochMs: number): string {
  const date = new Date(epochMs)
  return t('date.long', parts(String(date.getFullYear()), date.getMonth() + 1, date.getDate()))
}

/** A moment: its day and its time of day. */
export function momentText(words: Words, epochMs: number): string {
  const time = new Intl.DateTimeFormat([...words.locales], { timeStyle: 'short' }).format(epochMs)
  return words.t('date.moment', { date: dayText(words, epochMs), time })
}
