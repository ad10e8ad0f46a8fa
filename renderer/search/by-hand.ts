/** A search put together by hand: what the query language of docs/search.md can say, part by part. */
export interface ByHand {
  readonly words: string
  /** How words and phrase are to be taken. */
  readonly spelling: Spelling
  readonly phrase: string
  /** Words that must be there even where nothing has all of what is looked for. */
  readonly must: string
  /** Words that raise an article in the order of relevance. */
  readonly weighty: string
  readonly without: string
  /** Where words and phrase stand; `null` for anywhere. */
  readonly field: SearchedField | null
  /** Days, months or years as ISO writes them, or empty. Neither `after` nor `before` means the day itself. */
  readonly after: string
  readonly before: string
  readonly on: string
  readonly tag: string
  readonly conditions: { readonly [C in HandCondition]: Wanted }
  /** What was typed and has no place in the form. */
  readonly rest: string
}

export const SEARCHED_FIELDS = ['headline', 'body', 'section', 'publisher', 'source', 'lang'] as const
export type SearchedField = (typeof SEARCHED_FIELDS)[number]

/** Every form of a word; words that differ in a letter, or in two; words that begin so; this spelling alone. */
export const SPELLINGS = ['forms', 'alike', 'less-alike', 'beginning', 'exact'] as const
export type Spelling = (typeof SPELLINGS)[number]

export const HAND_CONDITIONS = [
  'is:unread',
  'is:bookmarked',
  'has:note',
  'has:highlight',
  'has:doubt',
] as const
export type HandCondition = (typeof HAND_CONDITIONS)[number]

export const WANTED = ['any', 'with', 'without'] as const
export type Wanted = (typeof WANTED)[number]

export const NOTHING_BY_HAND: ByHand = {
  words: '',
  spelling: 'forms',
  phrase: '',
  must: '',
  weighty: '',
  without: '',
  field: null,
  after: '',
  before: '',
  on: '',
  tag: '',
  conditions: {
    'is:unread': 'any',
    'is:bookmarked': 'any',
    'has:note': 'any',
    'has:highlight': 'any',
    'has:doubt': 'any',
  },
  rest: '',
}

/** How much more a weighty word counts. */
const WEIGHT = '^4'
const SUFFIXES = {
  forms: '',
  alike: '~',
  'less-alike': '~2',
  beginning: '*',
  exact: '',
} as const satisfies Record<Spelling, string>

/** The query that says the same. */
export function queryOf(hand: ByHand): string {
  const { spelling, field, phrase, tag } = hand
  const prefix = `${field === null ? '' : `${field}:`}${spelling === 'exact' ? '=' : ''}`
  const where = field === null ? '' : `${field}:`
  const parts = [
    ...wordsOf(hand.words).map(word => `${prefix}${word}${SUFFIXES[spelling]}`),
    ...(unquoted(phrase) === '' ? [] : [`${where}"${unquoted(phrase)}"`]),
    ...wordsOf(hand.must).map(word => `+${where}${word}`),
    ...wordsOf(hand.weighty).map(word => `${where}${word}${WEIGHT}`),
    ...wordsOf(hand.without).map(word => `-${word}`),
    ...(hand.after === '' ? [] : [`after:${hand.after}`]),
    ...(hand.before === '' ? [] : [`before:${hand.before}`]),
    ...(hand.on === '' ? [] : [`on:${hand.on}`]),
    ...(unquoted(tag) === '' ? [] : [`tag:${/\s/u.test(tag.trim()) ? `"${unquoted(tag)}"` : unquoted(tag)}`]),
    ...HAND_CONDITIONS.flatMap(name => asked(name, hand.conditions[name])),
    ...(hand.rest.trim() === '' ? [] : [hand.rest.trim()]),
  ]
  return parts.join(' ')
}

const asked = (name: HandCondition, wanted: Wanted): readonly string[] =>
  wanted === 'any' ? [] : [wanted === 'with' ? name : `-${name}`]

// What people type here are words: signs of the query language at their ends would say something else.
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .map(word => word.replace(/^[-+="“”„«»]+|[*~^"“”„«»]+$/gu, ''))
    .filter(word => /[\p{L}\p{N}]/u.test(word))

const unquoted = (text: string): string => text.replace(/["“”„«»\s]+/gu, ' ').trim()
