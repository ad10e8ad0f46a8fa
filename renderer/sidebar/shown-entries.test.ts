import { expect, test } from 'vitest'
import { entriesNamed, shownEntries } from './shown-entries'

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
const isOn = (entry: number) => entry === 500 || entry === 3

test('a long list shows its beginning and what is on, and says how many there are besides', () => {
  expect(shownEntries(numbers(1_000), false, isOn)).toEqual({
    shown: [0, 1, 2, 3, 4, 5, 6, 7, 500],
    more: 991,
  })
})

test('ten thousand entries are never drawn', () => {
  const { shown, more } = shownEntries(numbers(10_000), true, isOn)
  expect(shown).toEqual([...numbers(100), 500])
  expect(more).toBe(9_899)
})

test('a short list is shown whole', () => {
  expect(shownEntries(numbers(8), false, isOn)).toEqual({ shown: numbers(8), more: 0 })
})

test('entries are found by a part of their names, those that begin with it first', () => {
  const names = ['big city', 'city hall', 'region', 'city']
  expect(entriesNamed(names, name => name, 'city')).toEqual(['city hall', 'city', 'big city'])
  expect(entriesNamed(names, name => name, '')).toEqual(names)
  expect(entriesNamed(names, name => name, 'zoo')).toEqual([])
})
