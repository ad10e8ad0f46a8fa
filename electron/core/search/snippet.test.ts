import { expect, test } from 'vitest'
import { snippet } from './snippet'

const filler = 'one two three four five six seven eight nine ten '.repeat(10)
const marked = (text: string, word: string) =>
  [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({ start: index, end: index + word.length }))

test('a short text is its own snippet', () => {
  expect(snippet('Short text.', [{ start: 0, end: 5 }])).toEqual({
    text: 'Short text.',
    ranges: [{ start: 0, end: 5 }],
  })
})

test('without matches it is the opening, cut at a space', () => {
  const { text, ranges } = snippet(filler, [])
  expect(ranges).toEqual([])
  expect(text.startsWith('one two')).toBe(true)
  expect(text).toMatch(/ \p{L}+…$/u)
  expect(filler.startsWith(`${text.slice(0, -1)} `)).toBe(true)
})

test('it is taken where most matches stand, and marks them there', () => {
  const text = `${filler}мектеп ${filler}мектеп және мектеп ${filler}`
  const part = snippet(text, marked(text, 'мектеп'))
  expect(part.ranges.map(({ start, end }) => part.text.slice(start, end))).toEqual(['мектеп', 'мектеп'])
})

test('no character outside the basic plane is cut in two', () => {
  const emoji = '😀'.repeat(300)
  for (const range of [
    { start: 98, end: 100 },
    { start: 100, end: 102 },
  ]) {
    expect(snippet(emoji, [range]).text.isWellFormed()).toBe(true)
  }
})

test('the first match stays in it, however long the word before', () => {
  const text = `${filler}${'ұ'.repeat(60)}-мектеп ${filler}`
  const part = snippet(text, marked(text, 'мектеп'))
  expect(part.ranges.map(({ start, end }) => part.text.slice(start, end))).toEqual(['мектеп'])
})

test('an empty text has an empty snippet', () => {
  expect(snippet('', [])).toEqual({ text: '', ranges: [] })
})
