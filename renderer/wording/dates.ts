import type { DateSpan } from '../../shared/find'
import type { Words } from '../../shared/words/words'

import { lastDayOf } from './calendar'

const parts = (year: string, month: number, day: number) => ({ year, month: `m${month}`, day: String(day) })

function partsOf(isoDate: string) {
  const [year = '', month = '', day = ''] = isoDate.split('-')
  return parts(year, Number(month), Number(day))
}

/** An ISO date (YYYY-MM-DD) as people write it. */
export const dateText = ({ t }: Words, isoDate: string): string => t('date.long', partsOf(isoDate))

/** The same, short enough for a list. */
export const shortDateText = ({ t }: Words, isoDate: string): string => t('date.short', partsOf(isoDate))

/** A month (YYYY-MM, or a day in it) by its name. */
const monthText = ({ t }: Words, isoMonth: string): string => t('date.month', partsOf(isoMonth))

/** The same, short enough for the end of an axis. */
export const shortMonthText = ({ t }: Words, isoMonth: string): string =>
  t('date.month-short', partsOf(isoMonth))

const yearText = ({ t }: Words, isoDate: string): string => t('date.year', { year: partsOf(isoDate).year })

/** Days as people speak of them: a day, a month, a year, or from one to another. */
export function spanText(words: Words, { first, last }: DateSpan): string {
  const [{ year, month }, end] = [partsOf(first), partsOf(last)]
  const areMonths = isWholeMonths({ first, last })
  const areYears = areMonths && month === 'm1' && end.month === 'm12'
  if (areMonths && !areYears && year === end.year && month !== end.month)
    return words.t('date.months', { year, first: month, last: end.month })
  const text = areYears ? yearText : areMonths ? monthText : shortDateText
  const [from, to] = [text(words, first), text(words, last)]
  return from === to ? from : words.t('date.span', { first: from, last: to })
}

const isWholeMonths = ({ first, last }: DateSpan) =>
  first.endsWith('-01') && last === lastDayOf(last.slice(0, 7))

/** The day of a moment, in milliseconds since 1970, in the person's own time zone. */
export function dayText({ t }: Words, epochMs: number): string {
  const date = new Date(epochMs)
  return t('date.long', parts(String(date.getFullYear()), date.getMonth() + 1, date.getDate()))
}

/** A moment: its day and its time of day. */
export function momentText(words: Words, epochMs: number): string {
  const time = timeFormat(words).format(epochMs)
  return words.t('date.moment', { date: dayText(words, epochMs), time })
}

// To make one takes longer than most that is drawn with it.
const timeFormats = new WeakMap<readonly string[], Intl.DateTimeFormat>()

function timeFormat({ locales }: Words): Intl.DateTimeFormat {
  const format = timeFormats.get(locales) ?? new Intl.DateTimeFormat([...locales], { timeStyle: 'short' })
  timeFormats.set(locales, format)
  return format
}
