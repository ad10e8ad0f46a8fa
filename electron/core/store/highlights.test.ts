import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articleKey } from '../../../shared/ids'
import type { Highlight } from '../../../shared/marking'
import { readHighlights, setHighlights } from './highlights'
import type { QuotedText } from './quote-places'
import { MIGRATIONS } from './schema'

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  for (const migration of MIGRATIONS) db.exec(migration)
})
afterEach(() => db.close())

const KEY = articleKey('0123456789abcdef0123456789abcdef')
const article: QuotedText = {
  headline: 'Bridge opened',
  paragraphs: ['The bridge carries four lanes.', 'Cyclists have a path.'],
}
const at = (part: Highlight['part'], start: number, end: number): Highlight => ({ part, start, end })
const set = (highlights: readonly Highlight[], text = article, now = 1) =>
  setHighlights(db, KEY, text, highlights, now)
const read = (text = article, key = KEY) => readHighlights(db, key, text)
const times = () =>
  db.prepare<[], number>('SELECT highlighted_at FROM highlights ORDER BY part, start').pluck().all()

test('highlights are kept in the order of the text, and joined', () => {
  set([at(1, 0, 8), at(0, 4, 10), at('headline', 0, 6), at(0, 8, 18)])
  expect(read()).toEqual([at('headline', 0, 6), at(0, 4, 18), at(1, 0, 8)])
  set([at(0, 4, 10)])
  expect(read()).toEqual([at(0, 4, 10)])
  set([])
  expect(read()).toEqual([])
})

test('a highlight that stays keeps the time at which it was set', () => {
  set([at(0, 0, 3), at(1, 0, 8)], article, 100)
  set([at(0, 0, 3), at(0, 4, 10), at(1, 0, 13)], article, 200)
  expect(times()).toEqual([100, 200, 200])
})

test.each<[string, Highlight, readonly Highlight[]]>([
  ['runs past the end of its paragraph', at(1, 9, 999), [at(1, 9, 21)]],
  ['begins past it', at(1, 40, 50), []],
  ['is of a paragraph that there is not', at(7, 0, 3), []],
])('a highlight that %s', (_, highlight, kept) => {
  set([highlight])
  expect(read()).toEqual(kept)
})

test('no character is cut in two', () => {
  const horses = { headline: null, paragraphs: ['A 🐎 ran'] }
  set([at(0, 0, 3)], horses)
  expect(read(horses)).toEqual([at(0, 0, 4)])
  set([at(0, 3, 8)], horses)
  expect(read(horses)).toEqual([at(0, 2, 8)])
})

describe('in another copy of the article', () => {
  const copy: QuotedText = {
    headline: 'Bridge opened',
    paragraphs: ['The bridge', 'carries “four” lanes. Cyclists have a path.'],
  }

  test('the same words are highlighted', () => {
    set([at(0, 4, 18), at(1, 0, 8)])
    expect(read(copy)).toEqual([at(0, 4, 10), at(1, 0, 7), at(1, 22, 30)])
  })

  test('what is changed holds for the first too', () => {
    set([at(0, 4, 10), at(1, 0, 8)])
    const [bridge] = read(copy)
    set(bridge === undefined ? [] : [bridge], copy)
    expect(read()).toEqual([at(0, 4, 10)])
  })

  test('words that it does not have are left to those that have them', () => {
    const dashed: QuotedText = { headline: null, paragraphs: ['Four lanes — and a path'] }
    set([at(0, 11, 12)], dashed)
    set([at(0, 0, 4)], { headline: null, paragraphs: ['Four lanes and a path'] })
    expect(read(dashed)).toEqual([at(0, 0, 4), at(0, 11, 12)])
  })
})
