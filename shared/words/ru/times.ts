export const times = {
  'date.long':
    '{day} {month, select, m1 {января} m2 {февраля} m3 {марта} m4 {апреля} m5 {мая} m6 {июня} m7 {июля} m8 {августа} m9 {сентября} m10 {октября} m11 {ноября} m12 {декабря} other {{month}}} {year} г.',
  'date.short':
    '{day} {month, select, m1 {янв.} m2 {февр.} m3 {мар.} m4 {апр.} m5 {мая} m6 {июн.} m7 {июл.} m8 {авг.} m9 {сент.} m10 {окт.} m11 {нояб.} m12 {дек.} other {{month}}} {year} г.',
  'date.month':
    '{month, select, m1 {январь} m2 {февраль} m3 {март} m4 {апрель} m5 {май} m6 {июнь} m7 {июль} m8 {август} m9 {сентябрь} m10 {октябрь} m11 {ноябрь} m12 {декабрь} other {{month}}} {year} г.',
  'date.month-short':
    '{month, select, m1 {янв.} m2 {февр.} m3 {март} m4 {апр.} m5 {май} m6 {июнь} m7 {июль} m8 {авг.} m9 {сент.} m10 {окт.} m11 {нояб.} m12 {дек.} other {{month}}} {year} г.',
  'date.months':
    '{first, select, m1 {январь} m2 {февраль} m3 {март} m4 {апрель} m5 {май} m6 {июнь} m7 {июль} m8 {август} m9 {сентябрь} m10 {октябрь} m11 {ноябрь} m12 {декабрь} other {{first}}} – {last, select, m1 {январь} m2 {февраль} m3 {март} m4 {апрель} m5 {май} m6 {июнь} m7 {июль} m8 {август} m9 {сентябрь} m10 {октябрь} m11 {ноябрь} m12 {декабрь} other {{last}}} {year} г.',
  'date.year': '{year} г.',
  'date.span': '{first} – {last}',
  'date.moment': '{date} в {time}',
  'duration.seconds': '{count, plural, one {# секунда} few {# секунды} many {# секунд} other {# секунды}}',
  'duration.minutes': '{count, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  'duration.hours': '{count, plural, one {# час} few {# часа} many {# часов} other {# часа}}',
  'duration.both': '{hours} {minutes}',
} as const
