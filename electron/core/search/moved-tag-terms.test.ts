import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_QUERY_LENGTH } from '../../../shared/find'
import { withMovedTagTerms } from './moved-tag-terms'
import { parseQuery } from './query'

test.each([
  // As it was written, where it can be.
  ['tag:budget', 'budget', 'money', 'tag:money'],
  ['roads tag:budget 2025', 'budget', 'money', 'roads tag:money 2025'],
  ['tag:"state budget" roads', 'state budget', 'money', 'tag:"money" roads'],
  ['tag:«қысқы жол»', 'қысқы жол', 'жазғы жол', 'tag:«жазғы жол»'],
  ['tag:„зимняя дорога“', 'Зимняя дорога', 'летняя дорога', 'tag:„летняя дорога“'],
  // Asked for, left out, and in whatever letters.
  ['-tag:budget +tag:Budget TAG:BUDGET', 'budget', 'money', '-tag:money +tag:money TAG:money'],
  ['-tag:"бюджет города" школа', 'бюджет города', 'деньги', '-tag:"деньги" школа'],
  // What lies in it; "regional" does not.
  ['tag:region tag:region/Almaty tag:regional', 'region', 'place', 'tag:place tag:place/Almaty tag:regional'],
  ['tag:"region / Almaty"', 'region', 'place', 'tag:"place/Almaty"'],
  ['tag:өңір/Алматы', 'өңір', 'аймақ', 'tag:аймақ/Алматы'],
  ['tag:region/Almaty', 'region/Almaty', 'Almaty', 'tag:Almaty'],
  // Quotes come where the new name needs them.
  ['tag:budget roads', 'budget', 'state budget', 'tag:"state budget" roads'],
  ['tag:budget', 'budget', 'the "big" budget', 'tag:“the "big" budget”'],
  ['tag:budget', 'budget', '=5', 'tag:"=5"'],
  ['tag:"a b"x', 'a b', 'c', 'tag:"c"x'],
  ['tag:a-"b c"', 'a-', 'd', 'tag:"d""b c"'],
  // One that is still being typed is closed.
  ['roads tag:"state bud', 'state bud', 'money', 'roads tag:"money"'],
  // Words, phrases and what is no tag stay as they are.
  ['"tag:budget" tag:budget', 'budget', 'money', '"tag:budget" tag:money'],
  ['«tag:budget» budget', 'budget', 'money', '«tag:budget» budget'],
  ['headline:budget on:2025 "budget" x"tag:budget"', 'budget', 'money', null],
  ['=tag:budget tag:=budget', 'budget', 'money', null],
  ['tag: budget', 'budget', 'money', null],
  ['hashtag:budget', 'budget', 'money', null],
  ['tag:budgets', 'budget', 'money', null],
  ['', 'budget', 'money', null],
  // No quotes hold this name.
  ['tag:budget', 'budget', 'a " ” “ »', null],
])('%j follows the tag %j to %j', (text, tag, to, moved) => {
  expect(withMovedTagTerms(text, tag, to)).toBe(moved ?? text)
})

test('a text that would become too long stays as it is', () => {
  const text = `tag:a ${'b'.repeat(MAX_QUERY_LENGTH - 6)}`
  expect(withMovedTagTerms(text, 'a', 'bb')).toBe(text)
  expect(withMovedTagTerms(text, 'a', 'c')).toBe(`tag:c${text.slice(5)}`)
})

const TERMS = [
  'tag:old',
  '-tag:"old"',
  'tag:old/in',
  'tag:«old»x',
  '"tag:old"',
  'old',
  '=x',
  '"',
  '»',
  'tag:',
  '\\',
]
const typed = fc
  .array(fc.tuple(fc.constantFrom(...TERMS), fc.constantFrom(' ', '  ', '')), { maxLength: 8 })
  .map(parts => parts.flat().join(''))
const names = fc.constantFrom('new', 'жаңа ат', 'новое/имя', 'Kazakh "x"', '-a', 'b*', '5"')

test('whatever is typed around it, a query asks for the same as before but for the tag', () => {
  fc.assert(
    fc.property(typed, names, (text, to) => {
      const [before, after] = [parseQuery(`${text} `), parseQuery(`${withMovedTagTerms(text, 'old', to)} `)]
      const renamed = before.conditions.map(condition =>
        condition.kind === 'tag' && /^old(?:\/|$)/u.test(condition.tag)
          ? { ...condition, tag: condition.tag.replace('old', to) }
          : condition,
      )
      expect(after.conditions).toEqual(renamed)
      expect(after.clauses).toEqual(before.clauses)
    }),
  )
})
