// "… accepted until 14 February 2025", "Deadline: 14.02.2025": the date belongs to the sentence.
const GOES_ON_TO_DATE =
  /(?<!\p{L})(?:on|until|till|by|from|since|of|dated|before|after|to|through|between|effective|due|for|as\sof|than|that|что|как|где|когда|чем|позднее|позже|раньше|от|до|с|со|по|на|к|ко|в|во|после|около|и|либо|или|and|or|мен|бен|пен|және)$|:$/iu

const SENTENCE_BREAK = /(?<!(?:^|[\s.])\p{L}{1,3})[.!?…][»”")]*\s["«“(]?\p{Lu}/u
const SUBORDINATE =
  /,\s(?:\p{L}+\s){0,2}котор\p{L}+|,\s(?:что|чтобы|где|когда|если|так\sкак|поскольку|which|who|that|where|when|while|because|as\s|деп)(?!\p{L})|\s(?:деп|дейін|бойынша)\s\p{L}+$/iu
// Words that take up what was said before: no headline begins so.
const TAKES_UP =
  /^(?:(?:он|она|оно|они|это|этот|эта|эти|также|кроме\sтого|при\sэтом|ранее|напомним|данн(?:ый|ая|ое|ые)|соответствующ\p{L}+|затем|впоследствии|this|these|those|it|he|she|they|also|earlier|then|moreover|бұл|ол|олар|осы|сондай-ақ|сонымен|бұған\sдейін|айта\sкетейік)(?!\p{L}))/iu
const FIELD_NAME =
  /^(?:дата|срок|сроки|период|начало|окончание|завершение|время|deadline|date|start|end|opening|closing|өтетін|өткізу|қабылдау|басталу|аяқталу|мерзімі|күні)(?!\p{L})|(?:мерзімі|уақыты)$/iu
// A verb that wants a date: "… takes effect 14.02.2025".
const TAKES_DATE =
  /(?<!\p{L})(?:(?:was|were|is|are)\s(?!open)\p{L}+(?:ed|en|ld|ne|wn|de|lt|nt|ut|pt|id)|takes\s(?:place|effect)|took\s(?:place|effect)|(?:comes|came|entered|enters)\sinto\sforce|состо(?:ится|ятся)|пройд(?:ет|ёт|ут)|начн(?:ется|ётся|утся)|завершится|завершается|начинается|стартует|откроется|истекает|вступ(?:ает|ил|ила|ило|или|ит|ят|ают)\sв\sсилу|буд(?:ет|ут)\s\p{L}+)$/iu
const MAY_TAKE_DATE =
  /\p{L}(?:лся|лась|лось|лись)$|(?<!\p{L})(?:(?:will|shall)\s(?:be\s)?|been?\s)\p{L}+$|(?<!(?:is|are|was|were|be))\s(?:open|close|end|begin|start|expire|run|last|resume)s?$/iu

const LONG = 240
const LONGEST_WITH_TWO_SENTENCES = 100

/** Whether the date must belong to the words before it, so that they are no headline wherever they stand. */
export const leadsToDate = (text: string): boolean => GOES_ON_TO_DATE.test(text)

/** Whether a sentence ends inside a text and another begins; the stop of an initial or a short title ends none. */
export const hasSentenceBreak = (text: string): boolean => SENTENCE_BREAK.test(text)

/** How much the words before a date read like a sentence of a body: 0 for a headline, about 4 for a plain sentence. */
export function sentenceSigns(text: string): number {
  const length = text.length > LONG ? 1 : 0
  const verb = TAKES_DATE.test(text) ? 2 : MAY_TAKE_DATE.test(text) ? 1 : 0
  return (
    length +
    verb +
    // Short headlines may be two sentences: "Prices fell. For how long?"
    (text.length > LONGEST_WITH_TWO_SENTENCES && hasSentenceBreak(text) ? 2 : 0) +
    (SUBORDINATE.test(text) ? 1 : 0) +
    (TAKES_UP.test(text) ? 2 : 0) +
    (FIELD_NAME.test(text) ? 1 : 0)
  )
}
