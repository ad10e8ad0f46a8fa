import { describe, expect, test } from 'vitest'
import type { Sort } from '../../../shared/find'
import { judgedLibrary } from './judged-library'

const judged = judgedLibrary('agency')

describe('the order that was asked for', () => {
  test.each<[string, Sort, string]>([
    ['Saparov', 'oldest', 'a1 b1 c1 a2'],
    ['Saparov', 'newest', 'a2 a1 b1 c1'],
    ['gold on:2025', 'newest', 'a5'],
    ['publisher:tsm lang:kk', 'newest', 'c3 c2'],
    ['publisher:tsm lang:kk', 'oldest', 'c2 c3'],
    ['oil', 'oldest', 'a2 a3 a7'],
    ['oil', 'newest', 'a7 a3 a2'],
    ['lang:en section:sport', 'headline', 'a6 a8 a7 a5'],
    ['lang:ru', 'headline', 'b4 b5 b2 b3 b1'],
    ['lang:kk', 'headline', 'c1 c2 c3'],
  ])('%s by %s is %s', async (text, sort, names) => {
    const found = await judged.names(text, { sort, alphabet: text === 'lang:kk' ? 'kk' : 'en' })
    // Of one day: any order among themselves.
    const dayOf = (name: string) => ('a1 b1 c1'.includes(name) ? 'a1' : name)
    const sameDay = (list: readonly string[]) => (sort === 'headline' ? [...list] : list.map(dayOf))
    expect(sameDay(found)).toEqual(sameDay(names.split(' ')))
  })

  test('articles without a date come last, whether the newest or the oldest come first', async () => {
    expect((await judged.names('grain', { sort: 'newest' })).at(-1)).toBe('a8')
    expect((await judged.names('grain', { sort: 'oldest' })).at(-1)).toBe('a8')
  })
})

describe('what a word stands for besides', () => {
  test('is told, and can be taken off', async () => {
    const both = await judged.find('Saparov')
    expect(both.reading.also).toMatchObject([{ typed: 'Saparov', isOff: false }])
    expect(both.reading.also[0]?.forms.map(form => form.toLowerCase())).toContain('сапаров')
    const off = await judged.find('Saparov', { asTyped: ['Saparov'] })
    expect(off.total).toBe(2)
    expect(off.reading.also).toMatchObject([{ typed: 'Saparov', isOff: true }])
  })

  test('is not told of a word as spelled', async () => {
    expect((await judged.find('=Saparov')).reading.also).toEqual([])
  })

  test('is explained with its forms and how many articles have each', async () => {
    const { words } = await judged.library.explainSearch({ text: 'terminal Saparov', asTyped: [] })
    expect(words.map(({ typed }) => typed)).toEqual(['terminal', 'Saparov'])
    const counts = words.map(({ forms, also }) =>
      [...forms, ...also].map(({ form, articles }) => `${form.toLowerCase()} ${articles}`),
    )
    expect(counts).toEqual([['terminal 1'], ['saparov 2', 'сапаров 2']])
  })

  test('is counted by what has most, where no article has all', async () => {
    const { reading, total } = await judged.find('Lavrov terminal grain Aktau')
    expect(reading.most).toEqual({ has: 3, of: 4 })
    expect(total).toBe(1)
  })
})

test('pages of an answer follow one another without gap or repetition', async () => {
  const whole = await judged.names('lang:en')
  const first = await judged.names('lang:en', { limit: 3 })
  const second = await judged.names('lang:en', { from: 3, limit: 3 })
  const third = await judged.names('lang:en', { from: 6, limit: 3 })
  expect([...first, ...second, ...third]).toEqual(whole)
  expect(whole).toHaveLength(8)
})
