// A plan, a deadline, a duty, the future: whatever they speak of has not happened.
const PLAN = new RegExp(
  String.raw`(?<!\p{L})(?:will|would|shall|should|may|can|could|must|plan(?:s|ned|ning)?|schedul\p{L}*|expect\p{L}*|intend\p{L}*|due|be|(?:is|are|was|were)\sto|going\sto|deadline|upcoming|next|valid|` +
    String.raw`будет|будут|буд\p{L}+|может|могут|запланирован\p{L}*|планир\p{L}+|намечен\p{L}*|назначен\p{L}*|ожида\p{L}+|долж\p{L}+|предстои\p{L}*|предстоящ\p{L}+|срок\p{L}*|` +
    String.raw`дейін|бастап|жоспар\p{L}*|тиіс|керек|мүмкін|көзде\p{L}*|мерзім\p{L}*|` +
    String.raw`\p{L}+(?:[ует]тся|[еияюу]тся|[аеий]ет|ит|ут|ют|[ая]т|едет|дет|нет|ады|еді|йды|йді|атын\p{L}*|етін\p{L}*|йтын\p{L}*|йтін\p{L}*|мақ|мек|бақ|бек))(?!\p{L})`,
  'giu',
)
// Nouns that end like verbs.
const NOUN =
  /^(?:акимат|маслихат|формат|результат|институт|маршрут|визит|кредит|аудит|кабинет|интернет|лимит|депутат|сертификат|мандат|аппарат|комбинат|чемпионат|президиум|патриархат|салют|дефицит|транзит|гранит|климат|адвокат|санат|парламент|салтанат|азамат|бек|ұлттық|жәрдемақы|награды|парады|фасады|склады|вклады|доклады|бригады|ограды|осады|құлады|аралады|бастады|жасады|талқылады|жариялады|баяндады|марапаттады|бағалады|қарады|сұрады|қолдады|тыңдады|болатын)$|\p{L}{2}(?:бек|мат|хат|рат)$/iu

const speaksOfPlan = (text: string): boolean => [...text.matchAll(PLAN)].some(([word]) => !NOUN.test(word))

// Right before a date: what goes on until then, or begins then.
const BOUND =
  /(?<!\p{L})(?:until|till|by|before|from|to|since|after|through|dated|через|до|с|со|к|ко|по|от|после|на|за)\s(?:the\s)?$/iu

const ENGLISH_VERB = String.raw`(?:was|were|had|took|held|met|won|became|began|came|went|gave|made|saw|left|led|opened|spoke|sent|paid|rose|fell|grew|ran|set|brought|built|died|arrived|returned|visited|participated|gathered|performed|competed|landed|collapsed|occurred|happened|travelled|traveled|flew|fought|died|ended|\p{L}{3,}ed(?!\s(?:in|at|by|on|to|of|for|with|under|as|from|after)\s))`
// An adjective or a name, or what follows an article: "the united …", "a planned …".
const ENGLISH_PAST = new RegExp(
  String.raw`^,?\s(?:[^\s,;]+\s){0,6}?(?<!(?:the|a|an|of|and|its|their)\s)(?!united|limited|based|named|need|hundred|speed|indeed|located|called)${ENGLISH_VERB}(?!\p{L})`,
  'u',
)
// "based on", "moved to": a day that is set, not one that has been.
const ENGLISH_PAST_BEFORE =
  /(?:(?:was|were)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|ld|ne|wn|de|lt|nt|ut)|took\splace|(?<!(?:to|and|or)\s)(?:held|met|won|began|came|went|left|became|took|(?!based|focused|extended|postponed|rescheduled|delayed|moved|need|indeed|united)\p{L}{3,}ed)(?:\s(?!and\s|to\s|which\s|that\s)[^\s,;]+){0,6})\s(?:on|in)\s(?:the\s)?$/iu
const SINCE_THEN = /^,?\s(?:[^\s,;]+\s){0,6}(?:has|have)\s/u

const RUSSIAN_ENDING =
  '(?:лся|лась|лось|лись|[аеиоыяу]ла|[аеиоыяу]ло|[аеиоыяу]ли|[аеиыяу]л|шёл|шел|шла|шло|шли|крыт[аоы]?|нят[аоы]?|писан[аоы]?|веден[аоы]?|ведён|здан[аоы]?|строен[аоы]?|ключен[аоы]?|ключён|вершен[аоы]?|вершён|пущен[аоы]?)'
const RUSSIAN_PAST = new RegExp(
  String.raw`^(?:\s(?:года|году|г\.))?,?\s(?:[^\s,;]+\s){0,6}?\p{L}{1,}${RUSSIAN_ENDING}(?!\p{L})`,
  'iu',
)
const RUSSIAN_PAST_BEFORE = new RegExp(
  String.raw`\p{L}{2}${RUSSIAN_ENDING}(?:\s(?:\p{L}+\s){0,3}(?:в|во)\s\p{L}+)?\s(?:в\s)?$`,
  'iu',
)
// A noun or adjective that ends like a past verb is no verb; few of them stand beside a date.
const RUSSIAN_NOUN =
  /(?:школ[аы]|дел[аоы]?|сел[аоы]?|числ[аоы]?|сил[аы]?|канал|материал|персонал|квартал|журнал|филиал|капитал|правил[аоы]?|апрел[ьяе])\s?$/iu

const KAZAKH_PAST = /\p{L}{2}(?:ды|ді|ты|ті|(?:ған|ген|қан|кен)(?:\sболатын)?)\s*$/iu
// "20.03.2025 күніне": for that day.
const KAZAKH_BOUND = /^\s?(?:күніне|айына|жылына|жылға|қарай|арналған)/u
const LONGEST_SUBJECT = 60

/**
 * Whether a sentence tells as past what happened on a date in it, from what stands before and after the date; `parts`
 * is the length of the date in ISO, for a month or a year needs "in" where a day needs "on".
 */
export function tellsPast(before: string, after: string, parts: number): boolean {
  if (speaksOfPlan(before + after) || KAZAKH_BOUND.test(after)) return false
  if (/^\s*since\s$/iu.test(before)) return SINCE_THEN.test(after)
  if (BOUND.test(before)) return false
  const opens = /^["«“]?\s*(?:(?:on|in|в)\s)?$/iu.test(before)
  if (opens && ENGLISH_PAST.test(after)) return true
  if (/^[\p{Script=Latin}\P{L}]*$/u.test(before + after)) return ENGLISH_PAST_BEFORE.test(before)
  const followsSubject = before.length <= LONGEST_SUBJECT && !/[,–—]/u.test(before)
  if (followsSubject && KAZAKH_PAST.test(after)) return true
  const verb = RUSSIAN_PAST.exec(after)?.[0]
  if (followsSubject && verb !== undefined && !RUSSIAN_NOUN.test(verb)) return true
  return parts > 4 && RUSSIAN_PAST_BEFORE.test(before) && !RUSSIAN_NOUN.test(before)
}
