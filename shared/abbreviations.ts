const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(word => word !== ''))

// What stands before a full stop and a capital without ending a sentence: titles, kinds of place, references.
const BEFORE_NAMES = words(`
  г гг гор ул пр пр-т пр-кт просп пер бул б-р пл наб обл р-н рн рес с сел пос п пп пгт пгр мкр мкрн мк-н м-н ст ч стр
  рис табл гл разд прил прим илл абз подп цит акад проф доц асп канд д докт ген полк подполк майор кап лейт серж адм
  марш св о оз р хр тов гр гр-н гр-ка гос зам зав нач деп инж арх архит худ реж сост ред изд авт отв исп секр пред рук
  см ср напр т тт тел факс моб доб эл адм им техн экон юрид филол ист пед мед биол хим физ-мат наук рожд урожд
  қ көш даң даңғ ауд ауыл а ау а-о ш шағ қал респ мәж ж мыр құр жауап мек-жай каб кв оф корп стр-е
  mr mrs ms mx messrs mme dr drs prof st ste mt ft gen brig col lt lieut capt cmdr maj adm sgt cpl sen rep hon rev
  amb vs approx dept univ assoc asst viz cf`)

// Words that open sentences and are nobody's name: after "U.S.", "гепатит В." or "Abai St." they begin a new sentence.
const SENTENCE_OPENERS = words(`
  i the this that these those it its in on at as by to for from of an and but or he she they we you his her their our
  there here when while after before during according also with if next then today now however since until under
  all both each many some most more such what who how where why not no yes
  в во на по к ко с со из за от до для при под над об о у и а но что как если когда также так это эта этот эти
  его её ее их он она оно они мы вы кроме после ранее сегодня теперь далее тогда там здесь тем все всего однако более
  между согласно среди перед через поэтому благодаря таким всем затем напомним
  бұл осы сол ол олар біз сіз және сондай сонымен сонда бүгін қазір кейін енді ал бірақ егер бұған бұдан осыған
  осылай осыдан олардың оның барлық сондықтан мұнда алдағы айта соның
  ol olar biz bul osy sonymen sondai qazir bügin búgin bugin endi`)

// Initials of two letters: sounds that Cyrillic writes with one letter, and Дж.
const LONG_INITIALS = words('Дж Дз Yu Ya Ye Yo Zh Sh Ch Kh Ts Th Ph Dz Gh')

// These close a sentence as often as not: a capital glued to them begins a new one. Spaces inside are usual.
const CLOSING =
  /(?<!\p{L})(?:т\.\s?(?:д|п|б|т|с\.\s?с)|ж\.\s?(?:т\.\s?)?б|н\.\s?э|[стп]\.\s?г|(?<=\d\s?)п\.\s?п|б\.\s?з\.\s?[бд]|и\sдр|(?:кв|куб|пог)\.\s?к?м|[ap]\.\s?m|ғ\.\s?б|etc)$/iu

// "5 млн.АҚШ доллары": what is counted may itself begin with a capital.
const UNIT = words('тыс млн млрд трлн мың mln bln долл дол руб тг')
const COUNTED =
  /^(?:АҚШ|США|РК|ҚР|РФ|USD|EUR|KZT|RUB|Еуро|Гкал|[кМГТ]?Вт|[КМГТ]б(?:ит|айт)?|[МГ]Гц)(?!\p{L})/u

// "No.A-15", "Fig.B2": a number with a letter before it.
const NUMBERED = words('no nos fig art sec sect chap para vol № ст п пп ч')
const NUMBER_WITH_LETTERS = /^\p{Lu}{1,4}[-/]?\d/u

// "Алматы қ.Жиында": in Kazakh the kind of a place follows its name, so only another part of the address goes on.
const PLACE_AFTER_NAME = words('қ қал ауд ауыл а р-н')
const GOES_ON_TO_PLACE =
  /^\S+(?:\s\S+)?\s(?:көш|даң|ауд|ауыл|қал|мкр|шағын|ықшам|обл|үй|ул|р-н|рай|пос|аул)|^\S+\s?\d|^\S+(?:,|$)/u

// "вручил Оспанов К.Т.Гости …": two initials behind a surname, and what follows is none.
const SURNAME = String.raw`\p{Lu}\p{Ll}+(?:[оеё]в|ин|ын|[оеё]ва|ина|ына|ский|ская|[үұ]лы|қызы|ova?|eva?|yn?a|ina?|uly|kyzy|qyzy)(?:а|у|ым|ой|e|a)?`
const BEFORE_INITIALS = new RegExp(`${SURNAME}\\s\\p{Lu}\\.\\s?$`, 'u')
const BEGINS_WITH_SURNAME = new RegExp(`^${SURNAME}(?!\\p{L})`, 'u')

const isAfterSurname = (ahead: string, next: string): boolean =>
  BEFORE_INITIALS.test(ahead) && /^\p{Lu}\p{Ll}/u.test(next) && !BEGINS_WITH_SURNAME.test(next)

// "гепатит В.Болезнь": no initial.
const NAMED_BY_LETTER = /(?:гепатит|витамин|грипп|дәрумен|hepatitis|vitamin|influenza|plan)\p{Ll}*\s$/iu

// "Co.Ltd"
const COMPANY_KIND = /^(?:Ltd|LLC|LLP|Inc|GmbH)(?!\p{L})/u

/** Names that are written with a full stop inside, whatever the second part. */
export const KNOWN_BEFORE_STOP = words('яндекс yandex')

// Those that are no word in capitals: AI, TV, US, EU and IT begin sentences.
export const TOP_DOMAINS = words('kz қаз ru рф com org net edu gov uz')

export const FILE_ENDINGS = words(
  'pdf doc docx rtf odt xls xlsx csv ppt pptx txt htm html xml json zip rar jpg jpeg png gif tif tiff svg mp3 mp4 avi mov',
)

/**
 * Whether the full stop after a word belongs to it. `before` is the text up to the stop, `run` its end without space,
 * quote or bracket, `word` the letters at the end of that; `next` is what follows the stop, without a space.
 */
export function isAbbreviation(before: string, run: string, word: string, next: string): boolean {
  if (/(?:^|\s)и\sпр$/u.test(before))
    return /(?<!\p{L})(?:ул|пр|г|мкр|пер|просп|бул)\.[^.]*и\sпр$/u.test(before)
  // "600 Mbit/s", "км/ч": a unit.
  if (CLOSING.test(before) || opensSentence(next) || run.endsWith(`/${word}`)) return false
  const ahead = before.slice(0, before.length - word.length)
  if (COMPANY_KIND.test(next)) return true
  if (isInitial(word))
    return !ahead.endsWith('°') && !NAMED_BY_LETTER.test(ahead) && !isAfterSurname(ahead, next)
  const folded = word.toLowerCase()
  if (PLACE_AFTER_NAME.has(folded) && /\p{Lu}\p{L}+\s$/u.test(ahead)) return GOES_ON_TO_PLACE.test(next)
  if (NUMBERED.has(folded) && NUMBER_WITH_LETTERS.test(next)) return true
  if (UNIT.has(folded)) return COUNTED.test(next)
  // "в 2025 г.", "в 90-х гг.", "в XX в.": after a number it is a unit, and a capital begins a sentence.
  if (/(?:\d(?:-\p{Ll}{1,3})?|(?<!\p{L})[IVXLC]+)\s?$/u.test(ahead)) return false
  return BEFORE_NAMES.has(folded) || /^\p{Ll}$/u.test(word) || WITHOUT_VOWEL.test(word)
}

/** Whether a word is written short before a number or a name, with a full stop: "табл.5". */
export const isKnownShort = (word: string): boolean =>
  BEFORE_NAMES.has(word.toLowerCase()) || NUMBERED.has(word.toLowerCase())

const isInitial = (word: string): boolean => /(?:^|-)\p{Lu}$/u.test(word) || LONG_INITIALS.has(word)

// "Фр.Бэкон", "Вл.Высоцкий": no word of four letters lacks a vowel.
const WITHOUT_VOWEL = /^\p{Lu}[бвгджзйклмнпрстфхцчшщғқңһbcdfghjklmnpqrstvwxz]{1,3}$/u

const opensSentence = (next: string): boolean =>
  SENTENCE_OPENERS.has(/^\p{L}+(?=[\s,])/u.exec(next)?.[0].toLowerCase() ?? '')
