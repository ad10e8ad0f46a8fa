import { expect, test } from 'vitest'
import { rangesWithin, stretchesOf } from './stretches'

const textsOf = (text: string) => stretchesOf(text).map(({ start, end }) => text.slice(start, end))

test('a paragraph that a person wrote stays whole', () => {
  const text = 'A sentence of a long speech. '.repeat(300)
  expect(textsOf(text)).toEqual([text])
})

test('an enormous paragraph is cut behind its sentences', () => {
  const text = 'Әкім «Жұмыс басталды.» деді. Сколько это стоит?! That is not known… '.repeat(500).trim()
  const stretches = textsOf(text)
  expect(stretches.join('')).toBe(text)
  expect(stretches.length).toBeGreaterThan(5)
  for (const stretch of stretches.slice(0, -1)) expect(stretch).toMatch(/(?:деді\.|\?!|…) $/u)
  for (const { length } of stretches) expect(length).toBeLessThanOrEqual(5_000)
})

test('where no sentence ends it is cut behind a word', () => {
  const stretches = textsOf('слова без конца '.repeat(2_000))
  expect(stretches.length).toBeGreaterThan(5)
  for (const stretch of stretches) expect(stretch).toMatch(/^(?:слова|без|конца) (?:.* )?$/u)
})

test.each([
  ['letters with marks', 'ӛ'.normalize('NFD') + 'й'.normalize('NFD')],
  ['signs of two units', '😀👨‍👩‍👧'],
])('where there is no space it is cut between letters, not within: %s', (_, letters) => {
  const text = letters.repeat(5_000)
  const stretches = textsOf(text)
  expect(stretches.join('')).toBe(text)
  expect(stretches.length).toBeGreaterThan(3)
  const lettersOf = (of: string) =>
    new Set(Array.from(new Intl.Segmenter().segment(of), ({ segment }) => segment))
  expect(new Set(stretches.flatMap(stretch => [...lettersOf(stretch)]))).toEqual(lettersOf(letters))
})

test('it is not cut between initials and a name', () => {
  for (const stretch of textsOf('сказал Е.\u00A0Досаев '.repeat(1_000))) expect(stretch).toMatch(/Досаев $/u)
})

test('one letter that is longer than a stretch does no harm', () => {
  const text = `a${'\u0301'.repeat(30_000)}`
  expect(textsOf(text).join('')).toBe(text)
})

test.each(['', ' ', ' '.repeat(20_000), '.'.repeat(20_000), '. '.repeat(20_000)])(
  'nothing is lost of %#',
  text => {
    expect(textsOf(text).join('')).toBe(text)
  },
)

test('what is marked is told from where the stretch begins, as far as it lies in it', () => {
  const ranges = [
    { start: 0, end: 10, match: 0 },
    { start: 5, end: 12, match: 1 },
    { start: 12, end: 14, match: 2 },
    { start: 18, end: 30, match: 3 },
    { start: 20, end: 22, match: 4 },
  ]
  expect(rangesWithin(ranges, { start: 10, end: 20 })).toEqual([
    { start: 0, end: 2, match: 1 },
    { start: 2, end: 4, match: 2 },
    { start: 8, end: 10, match: 3 },
  ])
})
