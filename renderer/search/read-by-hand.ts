import { periodOf, periodText } from '../../shared/period'
import {
  type ByHand,
  HAND_CONDITIONS,
  NOTHING_BY_HAND,
  SEARCHED_FIELDS,
  type SearchedField,
  type Spelling,
} from './by-hand'

type Draft = { -readonly [K in keyof ByHand]: ByHand[K] }

// A quoted text with what touches it, one that is not closed to its end, or what stands between spaces.
const TOKEN = /[^\s"]*"[^"]*(?:"\S*|$)|\S+/gu
// Other quotes nest and pair in ways of their own.
const OTHER_QUOTES = /[“”„«»]/u
const FIELD = `(?:(?<field>${SEARCHED_FIELDS.join('|')}):)?`
const PLAIN = String.raw`[\p{L}\p{N}](?:[^\s:*~^"\\]*[\p{L}\p{N}])?`
const PHRASE = new RegExp(String.raw`^${FIELD}"(?<inner>[^"\s][^"]*)"$`, 'u')
const WORD = new RegExp(String.raw`^${FIELD}(?<exact>=?)(?<word>${PLAIN})(?<suffix>~2?|\*|\^4)?$`, 'u')
const MUST = new RegExp(String.raw`^\+${FIELD}(?<word>${PLAIN})$`, 'u')
const WITHOUT = new RegExp(`^-(?<word>${PLAIN})$`, 'u')
const DAY = /^(?<name>after|before|on):(?<day>[^\s"]+)$/u
const TAG = /^tag:(?:"(?<quoted>[^"]*\s[^"]*)"|(?<bare>[^\s"]+))$/u

/** The search in parts, as the form shows it; what the form has no place for is in `rest`. Put together again it asks
 *  for the same. */
export function readByHand(text: string): ByHand {
  if (OTHER_QUOTES.test(text)) return { ...NOTHING_BY_HAND, rest: text.trim() }
  const draft: Draft = { ...NOTHING_BY_HAND }
  let field: SearchedField | null | undefined
  let spelling: Spelling | undefined
  const add = (part: 'words' | 'must' | 'weighty' | 'without' | 'rest', word: string) => {
    draft[part] = draft[part] === '' ? word : `${draft[part]} ${word}`
    return true
  }
  // Words and phrase of one form stand in one field.
  const isThere = (named: string | undefined) => {
    const here = SEARCHED_FIELDS.find(known => known === named) ?? null
    if (field === undefined) field = here
    return field === here
  }

  const placeWord = (token: string) => {
    const { field: named, exact, word, suffix } = WORD.exec(token)?.groups ?? {}
    if (word === undefined || (exact === '=' && suffix !== undefined)) return false
    if (suffix === '^4') return isThere(named) && add('weighty', word)
    const asTyped = spellingOf(exact, suffix)
    if ((spelling ?? asTyped) !== asTyped || !isThere(named)) return false
    spelling = asTyped
    return add('words', word)
  }
  const placePhrase = (token: string) => {
    const { field: named, inner } = PHRASE.exec(token)?.groups ?? {}
    if (inner === undefined || draft.phrase !== '' || !isThere(named)) return false
    draft.phrase = inner.trim()
    return true
  }
  const placeRest = (token: string) => {
    const isExcluded = token.startsWith('-')
    const condition = HAND_CONDITIONS.find(name => name === (isExcluded ? token.slice(1) : token))
    if (condition !== undefined && draft.conditions[condition] === 'any') {
      draft.conditions = { ...draft.conditions, [condition]: isExcluded ? 'without' : 'with' }
      return true
    }
    const { name, day } = DAY.exec(token)?.groups ?? {}
    const days = periodOf(day ?? '')
    if ((name === 'after' || name === 'before' || name === 'on') && days !== null && draft[name] === '') {
      draft[name] = periodText(days)
      return true
    }
    const { quoted, bare } = TAG.exec(token)?.groups ?? {}
    const tag = quoted ?? bare
    if (tag === undefined || draft.tag !== '') return false
    draft.tag = tag.trim()
    return true
  }
  const placeMust = (token: string) => {
    const { field: named, word } = MUST.exec(token)?.groups ?? {}
    return word !== undefined && isThere(named) && add('must', word)
  }
  const placeWithout = (token: string) => {
    const { word } = WITHOUT.exec(token)?.groups ?? {}
    return word !== undefined && add('without', word)
  }

  for (const [token] of text.matchAll(TOKEN)) {
    const isPlaced =
      placeRest(token) || placePhrase(token) || placeWord(token) || placeMust(token) || placeWithout(token)
    if (!isPlaced) add('rest', token)
  }
  return { ...draft, field: field ?? null, spelling: spelling ?? 'forms' }
}

function spellingOf(exact: string | undefined, suffix: string | undefined): Spelling {
  if (exact === '=') return 'exact'
  if (suffix === '~') return 'alike'
  if (suffix === '~2') return 'less-alike'
  return suffix === '*' ? 'beginning' : 'forms'
}
