// "Source of funding: …" is no label: nothing but these words may stand before the colon.
const LABEL =
  /(?:(?:original\s)?source(?:\s(?:link|url))?s?|первоисточник|источники?(?:\s(?:информации|новости|материала))?|ссылка\sна\s(?:перво)?источник|(?:ақпарат(?:тың)?\s)?дерек\s?көз(?:і|дер|дері)?|деректің\sкөзі|(?:ақпарат(?:тың)?|материал)\sкөзі|қайнар\s?көзі|(?:aqparat\s)?derek\s?k[oöó]z[iıí]?|aqparat\sk[oöó]z[iıí]|ссылка(?:\sна\s(?:материал|новость|оригинал))?|оригинал(?:\s(?:материала|новости))?|сілтеме(?:сі)?|түпнұсқа(?:сы)?|siltemes?[iıí]?|(?:permanent\s)?link|url)$/iu
const LONGEST_LABEL = 40
// Where labels may end. Looking at these alone keeps long texts cheap.
const COLON = /[:：–—-]|https?:/giu
const LAST_LETTER = /[esklziıíкиалзірыеа]\s?$/iu

// Words that name an address of any kind: a source only at the start of a line or after a sentence.
const ADDRESS_LABEL =
  /^(?:ссылка(?!\sна\s(?:перво)?источник)|оригинал|сілтеме|түпнұсқа|siltem|(?:permanent\s)?link|url)/iu

// "resource:", "первоисточник:": a word that ends like a label.
const LONGER_WORD = /(?:re|open|out|data|crowd|multi|in|single|перво|лже|радио|тепло|энерго|водо|нефте)$/iu

/** A label of a source: where it begins, where its value begins, and what the colon between them was. */
export interface SourceLabel {
  readonly start: number
  readonly valueStart: number
  /** Whether the label stands where a label may: at the start, after a sentence or bracket. "Open source: …" does not. */
  readonly isApart: boolean
  /** Whether only an address can be meant: the label is glued to a word or names any address. */
  readonly isForAddress: boolean
}

const LOOK_BEHIND = 12
const LOOK_AHEAD = 12
const AFTER_COLON = /^\s?[:：]\s?/u
const BEFORE_ADDRESS = /^\s?[-–—]\s?(?=https?:)|^\s(?=https?:)/iu
const AFTER_DASH = /^\s?[–—-]\s(?=[\p{Lu}«"“])/u
// "Источник – это …" defines; what names one is a few words.
const AFTER_DASH_ALONE = /^\s?[–—-]\s(?!(?:это|бұл|is|the\splace)(?!\p{L}))(?=\p{L})/u
const LONGEST_NAME_AFTER_DASH = 100

/** All that could be labels of a source in a text, in order. */
export function* sourceLabels(text: string): Generator<SourceLabel> {
  for (const { index: at } of text.matchAll(COLON)) {
    const before = text.slice(Math.max(0, at - LONGEST_LABEL), at)
    if (!LAST_LETTER.test(before.slice(-2))) continue
    const word = before.replace(/\s$/u, '')
    const label = LABEL.exec(word)?.[0]
    if (label === undefined) continue
    const end = at - before.length + word.length
    const found = labelAt(text, end - label.length, label)
    if (found !== null) yield found
  }
}

function labelAt(text: string, start: number, label: string): SourceLabel | null {
  const end = start + label.length
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start)
  const isApart = /^[\s(["«–—-]*$/u.test(before) || SENTENCE_END.test(before)
  const after = text.slice(end, end + LOOK_AHEAD)
  const colon =
    AFTER_COLON.exec(after) ??
    BEFORE_ADDRESS.exec(after) ??
    (isApart && /^\p{Lu}/u.test(label) ? afterDash(text, start, end) : null)
  if (colon === null || !mayBegin(before, label, isApart)) return null
  const isForAddress = !isApart || ADDRESS_LABEL.test(label)
  return { start, valueStart: end + colon[0].length, isApart, isForAddress }
}

const SENTENCE_END = /[.!?…;:][\s»”"’)\]]*[([]?$|[»”")\]]\s?$/u

// "… as the report says (Source: …).": a remark of the sentence.
const REMARK = /[\p{L}\p{N},]\s?[([]\s?$/u

function mayBegin(before: string, label: string, isApart: boolean): boolean {
  if (REMARK.test(before)) return false
  if (isApart) return true
  if (ADDRESS_LABEL.test(label)) return false
  const isGlued = /\p{L}$/u.test(before)
  if (/^\p{Lu}/u.test(label)) return !/\p{Lu}$/u.test(before)
  return isGlued && /\p{Ll}$/u.test(before) && !LONGER_WORD.test(before)
}

/** Whether a line is a label and nothing else, not even a colon; the address may stand on the line below. */
export const isLabelAlone = (text: string): boolean =>
  text.length <= LONGEST_LABEL && LABEL.exec(text)?.[0].length === text.length

/** A dash in place of the colon: before a name with a capital, or before any name where it is all that the line holds. */
function afterDash(text: string, start: number, end: number): RegExpExecArray | null {
  const after = text.slice(end, end + LOOK_AHEAD)
  const isAlone = start === 0 && text.length - end <= LONGEST_NAME_AFTER_DASH && !text.endsWith('.')
  return AFTER_DASH.exec(after) ?? (isAlone ? AFTER_DASH_ALONE.exec(after) : null)
}
