import type { DateGroup } from '../../shared/find'
import type { Words } from '../../shared/words/words'
import { lastDayOf } from './calendar'
import { dateText, spanText } from './dates'

/** What the rows of one day, month or year are headed by. */
export function groupText(words: Words, { start }: Pick<DateGroup, 'start'>): string {
  if (start === null) return words.t('list.no-date')
  switch (start.length) {
    case 'YYYY'.length:
      return spanText(words, { first: `${start}-01-01`, last: `${start}-12-31` })
    case 'YYYY-MM'.length:
      return spanText(words, { first: `${start}-01`, last: lastDayOf(start) })
    default:
      return dateText(words, start)
  }
}
