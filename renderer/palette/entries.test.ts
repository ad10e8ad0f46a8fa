import { expect, test } from 'vitest'
import { type PaletteEntry, shownEntries } from './entries'

const entry = (id: string, name: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id,
  name,
  nameInEnglish: name,
  keys: [],
  whyOff: null,
  run: () => undefined,
  ...more,
})
const ENTRIES = [
  entry('print', 'Печать', { nameInEnglish: 'Print' }),
  entry('dark', 'Оформление: Тёмная', { nameInEnglish: 'Theme: Dark' }),
  entry('light', 'Оформление: Светлая', { nameInEnglish: 'Theme: Light' }),
  entry('undo', 'Отменить', { nameInEnglish: 'Undo', whyOff: 'nothing-done' }),
  entry('tag', 'Метка: Print', { nameInEnglish: 'Метка: Print' }),
]
const ids = (typed: string, recent: readonly string[] = []) =>
  shownEntries(ENTRIES, typed, recent).map(({ id }) => id)

test('with nothing typed all are there, those last chosen first and those that cannot act last', () => {
  expect(ids('')).toEqual(['print', 'dark', 'light', 'tag', 'undo'])
  expect(ids('', ['light', 'tag'])).toEqual(['light', 'tag', 'print', 'dark', 'undo'])
})

test('of those that fit alike the one last chosen comes first', () => {
  expect(ids('оформление')).toEqual(['dark', 'light'])
  expect(ids('оформление', ['light'])).toEqual(['light', 'dark'])
})

test('what is called so in English is found after what is called so here', () => {
  expect(ids('print')).toEqual(['tag', 'print'])
})

test('what cannot act now is found, last', () => {
  expect(ids('от')).toEqual(['undo'])
})

test('a command that is no longer there among those last chosen does no harm', () => {
  expect(ids('', ['gone'])).toEqual(['print', 'dark', 'light', 'tag', 'undo'])
})
