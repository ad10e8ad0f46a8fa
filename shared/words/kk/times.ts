export const times = {
  'date.long':
    '{year} жылғы {day} {month, select, m1 {қаңтар} m2 {ақпан} m3 {наурыз} m4 {сәуір} m5 {мамыр} m6 {маусым} m7 {шілде} m8 {тамыз} m9 {қыркүйек} m10 {қазан} m11 {қараша} m12 {желтоқсан} other {{month}}}',
  'date.short':
    '{year} ж. {day} {month, select, m1 {қаң.} m2 {ақп.} m3 {нау.} m4 {сәу.} m5 {мам.} m6 {мау.} m7 {шіл.} m8 {там.} m9 {қыр.} m10 {қаз.} m11 {қар.} m12 {жел.} other {{month}}}',
  'date.month':
    '{year} жылғы {month, select, m1 {қаңтар} m2 {ақпан} m3 {наурыз} m4 {сәуір} m5 {мамыр} m6 {маусым} m7 {шілде} m8 {тамыз} m9 {қыркүйек} m10 {қазан} m11 {қараша} m12 {желтоқсан} other {{month}}}',
  'date.month-short':
    '{year} ж. {month, select, m1 {қаң.} m2 {ақп.} m3 {нау.} m4 {сәу.} m5 {мам.} m6 {мау.} m7 {шіл.} m8 {там.} m9 {қыр.} m10 {қаз.} m11 {қар.} m12 {жел.} other {{month}}}',
  'date.months':
    '{year} жылғы {first, select, m1 {қаңтар} m2 {ақпан} m3 {наурыз} m4 {сәуір} m5 {мамыр} m6 {маусым} m7 {шілде} m8 {тамыз} m9 {қыркүйек} m10 {қазан} m11 {қараша} m12 {желтоқсан} other {{first}}} – {last, select, m1 {қаңтар} m2 {ақпан} m3 {наурыз} m4 {сәуір} m5 {мамыр} m6 {маусым} m7 {шілде} m8 {тамыз} m9 {қыркүйек} m10 {қазан} m11 {қараша} m12 {желтоқсан} other {{last}}}',
  'date.year': '{year} ж.',
  'date.span': '{first} – {last}',
  'date.moment': '{date}, {time}',
  'duration.seconds': '{count, plural, one {# секунд} other {# секунд}}',
  'duration.minutes': '{count, plural, one {# минут} other {# минут}}',
  'duration.hours': '{count, plural, one {# сағат} other {# сағат}}',
  'duration.both': '{hours} {minutes}',
} as const
