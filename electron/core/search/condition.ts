import { dayAfter, dayBefore, type Period, periodOf } from '../../../shared/period'
import type { Operators } from './clause'

/** What a query asks of an article beside its words. */
export type Condition = { readonly isExcluded: boolean } & Asked

type Asked =
  /** ISO dates, both meant; null for no bound. */
  | { readonly kind: 'date'; readonly first: string | null; readonly last: string | null }
  | { readonly kind: 'bookmarked' | 'unread' | 'note' | 'highlight' | 'doubt' }
  /** A tag as it was typed: composed letters, no space around. */
  | { readonly kind: 'tag'; readonly tag: string }

/** Names that ask for a condition. */
export const CONDITION_NAMES = ['before', 'after', 'on', 'is', 'has', 'tag'] as const

/** What a value with its operators asks for; null where that is no condition. */
export function conditionOf({ presence, name, isExact }: Operators, value: string): Condition | null {
  const asked = isExact ? null : askedBy(name, value)
  return asked === null ? null : { isExcluded: presence === '-', ...asked }
}

function askedBy(name: string | null, value: string): Asked | null {
  switch (CONDITION_NAMES.find(known => known === name)) {
    case 'before':
      return dateAsked(value, ({ first }) => ({ first: null, last: dayBefore(first) }))
    case 'after':
      return dateAsked(value, ({ last }) => ({ first: dayAfter(last), last: null }))
    case 'on':
      return dateAsked(value, period => period)
    case 'is':
      return MARKS.get(value.trim().toLowerCase()) ?? null
    case 'has':
      return POSSESSIONS.get(value.trim().toLowerCase()) ?? null
    case 'tag':
      return tagAsked(value.trim())
    case undefined:
      return null
  }
}

const MARKS = new Map<string, Asked>([
  ['bookmarked', { kind: 'bookmarked' }],
  ['unread', { kind: 'unread' }],
])
const POSSESSIONS = new Map<string, Asked>([
  ['note', { kind: 'note' }],
  ['highlight', { kind: 'highlight' }],
  ['doubt', { kind: 'doubt' }],
])

const tagAsked = (tag: string): Asked | null => (tag === '' ? null : { kind: 'tag', tag })

interface Days {
  readonly first: string | null
  readonly last: string | null
}

function dateAsked(typed: string, daysOf: (period: Period) => Days): Asked | null {
  const period = periodOf(typed.trim())
  return period === null ? null : { kind: 'date', ...daysOf(period) }
}
