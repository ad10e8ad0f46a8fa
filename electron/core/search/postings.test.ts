import { expect, test } from 'vitest'
import { articleOf, indexOf, type Told } from '../../../tests/indexed-articles'

// Ids of three volumes: the index parts them at 65,536.
const FAR_APART: Told[] = [
  { id: 1, language: 'en', text: 'water and roads' },
  { id: 65_535, language: 'en', headline: 'Water', text: 'gardens' },
  { id: 65_536, language: 'en', text: 'water in the gardens of the city' },
  { id: 200_000, language: 'en', text: 'watering roads' },
]

test('articles are found wherever they lie, those with the word in the headline first', () => {
  const { find, index } = indexOf(FAR_APART)
  const [best, ...others] = find('water ')
  expect(best).toBe(65_535)
  expect(others.toSorted((a, b) => a - b)).toEqual([1, 65_536, 200_000])
  expect([...(index.match(index.read({ text: '"water"', asTyped: [] })).ids ?? [])]).toEqual([
    1, 65_535, 65_536,
  ])
  expect(find('water -gardens ').toSorted((a, b) => a - b)).toEqual([1, 200_000])
  expect(find('-gardens ')).toEqual([1, 200_000])
})

test('what has gone is found no longer, and what comes back is', () => {
  const { find, index } = indexOf(FAR_APART)
  index.settle({ ids: [65_536], gone: [65_536], listed: [] })
  expect(index.has(65_536)).toBe(false)
  expect(find('city ')).toEqual([])
  expect(find('=city ')).toEqual([])
  const again = articleOf(65_536, FAR_APART[2] ?? {})
  index.change({ later: [], missing: [again], ordinal: 1 })
  expect(find('city ')).toEqual([65_536])
  expect(find('=city ')).toEqual([65_536])
  expect(index.check()).toEqual([])
})

test('what is given up leaves nothing, also where it began a volume', () => {
  const { find, index } = indexOf(FAR_APART)
  index.add([articleOf(300_000, { language: 'en', text: 'bridges' })])
  expect(find('bridges ')).toEqual([300_000])
  expect(() => index.add([articleOf(300_000, { language: 'en', text: 'bridges' })])).toThrow()
  expect(find('bridges ')).toEqual([])
  index.add([articleOf(300_000, { language: 'en', text: 'tunnels' })])
  for (const _ of index.keeping());
  expect(find('tunnels ')).toEqual([300_000])
})

test('ranked among many are those that were added last, and it is said which are not', () => {
  const many = Array.from({ length: 6_000 }, (): Told => ({ language: 'en', text: 'water' }))
  const { index } = indexOf([{ language: 'en', headline: 'Water' }, ...many])
  const read = index.read({ text: 'water ', asTyped: [] })
  const matches = index.match(read)
  const { ids, rest } = index.rank(read, matches, matches.ids ?? new Int32Array())
  expect(ids.length + rest.length).toBe(6_001)
  expect([rest[0], rest.length, ids[0]]).toEqual([1, 1_001, 6_001])
  expect([...index.rank(read, matches, Int32Array.of(1, 5)).ids]).toEqual([1, 5])
})

const WORDS = ['water', 'roads', 'gardens', 'bridges']

/** An article with the words whose bits its number has: of many, half have a word. */
const numbered = (id: number): Told & { readonly id: number } => ({
  id,
  language: 'en',
  text: WORDS.filter((_, bit) => ((id >> bit) & 1) === 1).join(' '),
})
// Some thousand on either side of the border of two volumes.
const COMMON = Array.from({ length: 5_500 }, (_, place) => numbered(62_500 + place))
const idsWith = (wanted: readonly string[], unwanted: readonly string[] = []): string =>
  COMMON.filter(({ text = '' }) => wanted.every(word => text.includes(word)))
    .filter(({ text = '' }) => !unwanted.some(word => text.includes(word)))
    .map(({ id }) => id)
    .join()

test('common words find the same however often and in whatever company they are asked for', () => {
  const { index } = indexOf(COMMON)
  const ids = (text: string) => index.match(index.read({ text, asTyped: [] })).ids?.join()
  for (const _ of ['at first', 'remembered']) {
    for (const word of WORDS) expect(ids(`${word} `)).toBe(idsWith([word]))
    expect(ids('=water ')).toBe(idsWith(['water']))
    expect(ids('water roads ')).toBe(idsWith(['water', 'roads']))
    expect(ids('gardens roads gardens ')).toBe(idsWith(['gardens', 'roads']))
    expect(ids('water -roads ')).toBe(idsWith(['water'], ['roads']))
    expect(ids('water tunnels ')).toBe('')
  }
})

test('what comes and goes is seen by who has asked for a common word before', () => {
  const { index, find } = indexOf(COMMON)
  const count = () => index.match(index.read({ text: 'water ', asTyped: [] })).ids?.length
  const before = COMMON.length / 2
  expect(count()).toBe(before)
  index.add([articleOf(70_001, { language: 'en', text: 'water' })])
  expect(count()).toBe(before + 1)
  index.drop()
  expect(count()).toBe(before)
  index.settle({ ids: [64_001], gone: [64_001], listed: [] })
  expect(count()).toBe(before - 1)
  expect(find('water ')).not.toContain(64_001)
})
