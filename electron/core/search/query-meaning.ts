import { type Clause, clauseOf, FIELDS, type Operators, plainClause, suffixesOf } from './clause'
import { CONDITION_NAMES, type Condition, conditionOf } from './condition'
import type { Piece, Quoted } from './query-pieces'

/** What a piece of typed text asks for: words, a condition, or nothing where it has neither letter nor digit. */
export interface Meaning {
  readonly clause: Clause | null
  readonly condition: Condition | null
  /** It looks like the query language and could not be understood: it was taken as plain words. */
  readonly isPlain: boolean
}

const NOTHING: Meaning = { clause: null, condition: null, isPlain: false }
const asked = (clause: Clause): Meaning => ({ ...NOTHING, clause })
const onCondition = (condition: Condition): Meaning => ({ ...NOTHING, condition })
const plainly = (clause: Clause | null, looksMeant: boolean): Meaning =>
  clause === null ? NOTHING : { ...NOTHING, clause, isPlain: looksMeant }

/** Reads a piece with its operators; one that cannot be understood means its plain words. */
export function meaningOf(piece: Piece): Meaning {
  switch (piece.kind) {
    case 'bare':
      return bareMeaning(piece.text, piece.isLast)
    case 'glued':
      return plainly(plainClause(piece.text, piece.isLast && endsInWord(piece.text)), false)
    case 'quoted':
      return quotedMeaning(piece)
  }
}

const endsInWord = (text: string) => /[\p{L}\p{N}\p{M}]$/u.test(text)

const HEAD = /^(?<presence>[+-]?)(?:(?<name>\p{L}+):)?(?<exact>=?)/u
// A sign behind \ is none, as in lunr. A colon behind the field is part of what is looked for: a time, an address.
const WORD = /^(?![-+=])(?<word>(?:[^*~^\\]|\\(?:.|$))*)(?<tail>\*?(?:~\d*|\^\d+)*)$/su
const ESCAPED = /\\(.)/gsu

/** What stands before a value, and how long that is. */
export function operatorsOf(head: string): Operators & { readonly length: number } {
  const { 0: all, groups } = HEAD.exec(head) ?? { 0: '' }
  return {
    presence: groups?.presence ?? '',
    name: groups?.name?.toLowerCase() ?? null,
    isExact: groups?.exact === '=',
    length: all.length,
  }
}

function bareMeaning(text: string, isLast: boolean): Meaning {
  const operators = operatorsOf(text)
  const value = text.slice(operators.length)
  const condition = conditionOf(operators, value)
  if (condition !== null) return onCondition(condition)
  const isBeingTyped = isLast && endsInWord(text)
  const { word, tail } = WORD.exec(value)?.groups ?? {}
  const clause =
    word === undefined || tail === undefined
      ? null
      : clauseOf(operators, word.replaceAll(ESCAPED, '$1'), suffixesOf(tail), false)
  if (clause === null) {
    const lacksValue = !isLast && value === '' && isKnown(operators.name)
    return plainly(plainClause(text, isBeingTyped), lacksValue || LOOKS_MEANT.test(text))
  }
  const goesOn = isBeingTyped && tail === '' && !clause.isExcluded && !clause.isExact
  return asked(goesOn ? { ...clause, isPrefix: true } : clause)
}

const NAMES: readonly string[] = [...FIELDS, ...CONDITION_NAMES]
const isKnown = (name: string | null) => name !== null && NAMES.includes(name)

// Rather than an address, a time or a colon behind a word.
const LOOKS_MEANT = /^(?!\p{L}+:\/\/)(?:[-+=]|.*[*~^]|\p{L}+:(?!$))/su

function quotedMeaning({ head, inner, tail, isOpen }: Quoted): Meaning {
  const operators = operatorsOf(head)
  const condition = conditionOf(operators, inner)
  if (condition !== null) return onCondition(condition)
  const goesOn = isOpen && endsInWord(inner) && operators.presence !== '-'
  const suffixes = suffixesOf(tail)
  const isPrefix = suffixes.isPrefix || goesOn
  const clause = clauseOf(operators, inner, { ...suffixes, isPrefix }, true)
  return clause === null ? plainly(plainClause(`${head} ${inner}`, goesOn), true) : asked(clause)
}
