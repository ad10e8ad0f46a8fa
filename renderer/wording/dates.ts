/** An ISO date (YYYY-MM-DD) as people of the locale write it. */
export function dateText(locale: string, isoDate: string): string {
  // The date has no time of day: read and written in UTC it cannot slip to the day before.
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${isoDate}T00:00:00Z`))
}

/** The same, short enough for a list. */
export function shortDateText(locale: string, isoDate: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return format.format(new Date(`${isoDate}T00:00:00Z`))
}

/** A moment, in milliseconds since 1970, in the person's own time zone. */
export const momentText = (locale: string, epochMs: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(epochMs)

/** The day of a moment, in the person's own time zone. */
export const dayText = (locale: string, epochMs: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(epochMs)
