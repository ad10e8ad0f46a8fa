import { expect, test } from 'vitest'
import { fitOf, typedWords } from './fit'

const fits = (typed: string, name: string) => fitOf(typedWords(typed), name) !== null

test.each([
  ['', 'Anything'],
  ['dark', 'Theme: Dark'],
  ['DARK', 'Theme: Dark'],
  ['dark theme', 'Theme: Dark'],
  ['th da', 'Theme: Dark'],
  ['темная', 'Оформление: Тёмная'],
  ['тёмная', 'Оформление: Темная'],
  ['казакша', 'Тіл: Қазақша'],
  ['тил', 'Тіл: Қазақша'],
  ['Сұрауды сақтау', 'Сұрауды сақтау…'],
  ['суроу', 'Суроу'],
  ['bkmark', 'Add or remove bookmark'],
  ['ru', 'Mark as unread? Русский, ru'],
  ['й', 'йод'],
])('%j finds “%s”', (typed, name) => {
  expect(fits(typed, name)).toBe(true)
})

test.each([
  ['darkest', 'Theme: Dark'],
  ['dark dark', 'Theme: Dark'],
  ['x', 'Export'],
  ['зак', 'Шрифт: С засечками'],
  ['krad', 'Theme: Dark'],
  ['и', 'йод'],
  ['theme light', 'Theme: Dark'],
])('%j does not find “%s”', (typed, name) => {
  expect(fits(typed, name)).toBe(false)
})

test.each([
  ['a word before its beginning', 'search', 'Search', 'Searches'],
  ['a beginning before a part', 'mark', 'Mark as read', 'Bookmark'],
  ['a part before scattered letters', 'mark', 'Bookmark', 'Mirrors a rock'],
  ['a short name before a long one', 'text', 'Larger text', 'Text size as it was at first'],
])('%s', (_, typed, better, worse) => {
  const words = typedWords(typed)
  const score = (name: string) => fitOf(words, name)?.score ?? Number.NEGATIVE_INFINITY
  expect(score(better)).toBeGreaterThan(score(worse))
})

test('what is typed is told in the name, letters of a keyboard without Kazakh ones too', () => {
  expect(fitOf(typedWords('сактау сура'), 'Сұрауды сақтау')?.ranges).toEqual([
    { start: 0, end: 4 },
    { start: 8, end: 14 },
  ])
})

test('a text of any length costs little', () => {
  expect(typedWords('а '.repeat(5_000)).length).toBeLessThan(200)
})
