import { expect, test } from 'vitest'
import type { FoundPlace } from './ranges'
import { snippet } from './snippet'

const place = (start: number, end: number, word = 0, isPhrase = false): FoundPlace => ({
  start,
  end,
  word,
  isPhrase,
})

const filler = 'one two three four five six seven eight nine ten '.repeat(10)
const marked = (text: string, ...words: readonly string[]) =>
  words
    .flatMap((word, number) =>
      [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) =>
        place(index, index + word.length, number, word.includes(' ')),
      ),
    )
    .sort((a, b) => a.start - b.start)

test('a short text is its own snippet', () => {
  expect(snippet('Short text.', [place(0, 5)])).toEqual({
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
  for (const range of [place(98, 100), place(100, 102)]) {
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

test('different words are worth more than one word many times', () => {
  const text = `мектеп мектеп мектеп ${filler}мектеп бюджет ${filler}`
  const part = snippet(text, marked(text, 'мектеп', 'бюджет'))
  expect(part.ranges.map(({ start, end }) => part.text.slice(start, end))).toEqual(['мектеп', 'бюджет'])
})

test('a phrase is worth more than other words', () => {
  const text = `мектеп бюджет ${filler}ауыл суы ${filler}`
  const part = snippet(text, marked(text, 'мектеп', 'бюджет', 'ауыл суы'))
  expect(part.ranges.map(({ start, end }) => part.text.slice(start, end))).toEqual(['ауыл суы'])
})

test('a phrase longer than the snippet is shown from its beginning', () => {
  const text = `${filler}${'ауыл '.repeat(60)}суы`
  const start = filler.length
  expect(snippet(text, [place(start, text.length, 0, true)]).text).toMatch(/^…[a-z ]*ауыл ауыл/)
})
