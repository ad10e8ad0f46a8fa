// What stands before a full stop and a capital without ending a sentence: titles, kinds of place, references.
// Units (млн., тыс.) are not here: they are glued to lower case inside a sentence, to a capital only at its end.
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  // Russian
  (
    'г гор ул пр просп пер бул пл наб обл р-н рн с сел пос п пгт мкр мкрн им ст стр гл табл акад проф доц ' +
    'канд д докт ген полк св о оз р тов гр гос зам нач деп инж арх худ реж см ср напр т тел ' +
    // Kazakh
    'қ көш даң ауд а ау ш қал респ акад мәж ж ' +
    // English
    'mr mrs ms messrs dr prof st gen col lt capt sgt sen rep hon rev vs approx dept'
  ).split(' '),
)

// These close a sentence as often as not: a capital glued to them begins a new one.
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'т.д т.п т.б т.с.с т.т etc e.g i.e a.m p.m гг ғ.б кв.м куб.м'.split(' '),
)

// Words that open sentences and are nobody's surname: after "U.S." or "гепатит В." they begin a new sentence.
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the this that these those it its in on at as by to for from of an and but or he she they we you his her their our ' +
    'there here when while after before during according also with if next then today now however ' +
    'в во на по к ко с со из за от до для при под над об о у и а но или что как если когда также так это эта этот эти ' +
    'его её ее их он она оно они мы вы кроме после ранее сегодня теперь далее ' +
    'бұл осы сол ол олар біз сіз және сондай сонымен сонда бүгін қазір кейін енді ал бірақ егер'
  ).split(' '),
)

// Initials of two letters: sounds that Cyrillic writes with one letter, and Дж.
export const LONG_INITIALS: ReadonlySet<string> = new Set(
  'Дж Дз Yu Ya Ye Yo Zh Sh Ch Kh Ts Th Ph Dz Gh'.split(' '),
)

export const TOP_DOMAINS: ReadonlySet<string> = new Set(
  'kz қаз ru рф com org net info edu gov int io uz kg tj az by ua uk us eu de tv me app ai js'.split(' '),
)
