/** Days and months as ISO writes them: YYYY-MM-DD and YYYY-MM. All in UTC, where every day has 24 hours. */

/** The last day of a month. */
export function lastDayOf(isoMonth: string): string {
  const [year = 0, month = 1] = isoMonth.split('-').map(Number)
  // Day 0 of the next month; setUTCFullYear, since the constructor takes years below 100 for those of the 20th century.
  const day = new Date(0)
  day.setUTCFullYear(year, month, 0)
  return day.toISOString().slice(0, 10)
}
