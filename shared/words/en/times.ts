/** Days, moments and times to wait. Written out rather than left to Intl: the Chromium of a browser or of Electron has no
 *  data for Kazakh. */
export const times = {
  'date.long':
    '{month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {{month}}} {day}, {year}',
  'date.short':
    '{month, select, m1 {Jan} m2 {Feb} m3 {Mar} m4 {Apr} m5 {May} m6 {Jun} m7 {Jul} m8 {Aug} m9 {Sep} m10 {Oct} m11 {Nov} m12 {Dec} other {{month}}} {day}, {year}',
  'date.month':
    '{month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {{month}}} {year}',
  'date.month-short':
    '{month, select, m1 {Jan} m2 {Feb} m3 {Mar} m4 {Apr} m5 {May} m6 {Jun} m7 {Jul} m8 {Aug} m9 {Sep} m10 {Oct} m11 {Nov} m12 {Dec} other {{month}}} {year}',
  'date.months':
    '{first, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {{first}}} – {last, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {{last}}} {year}',
  'date.year': '{year}',
  'date.span': '{first} – {last}',
  'date.moment': '{date} at {time}',
  'duration.seconds': '{count, plural, one {# second} other {# seconds}}',
  'duration.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'duration.hours': '{count, plural, one {# hour} other {# hours}}',
  'duration.both': '{hours} {minutes}',
} as const
