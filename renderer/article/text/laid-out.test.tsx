import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Language } from '../../../shared/article'
import { englishSyllables } from './english-hyphens'
import { laidOut } from './laid-out'

/** What is held together stands in brackets, a place for a hyphen is a bar. */
const shown = (text: string, language: Language | null, hasHyphens: boolean) =>
  renderToStaticMarkup(<p>{laidOut(text, language, englishSyllables, hasHyphens)}</p>)
    .replaceAll(/<\/?p>/gu, '')
    .replaceAll('<span class="hyphen"></span>', '|')
    .replaceAll('<span class="unbroken">', '[')
    .replaceAll('</span>', ']')

test.each([
  ['for 2020–2024 and on', 'for [2020–2024] and on'],
  ['call 74-22-11.', 'call [74-22-11.]'],
  ['by 12/05/2024 or 2024-05-12', 'by [12/05/2024] or [2024-05-12]'],
  ['1,5–2,5 % of it', '[1,5–2,5] % of it'],
  ['сағат 8:00-де, 15-го', 'сағат [8:00-де], [15-го]'],
  ['5-километровый путь', '5-километровый путь'],
  ['a well-known 1-', 'a well-known 1-'],
  ['no figures — none', 'no figures — none'],
  [`${'1-'.repeat(40)}1`, `${'1-'.repeat(40)}1`],
])('%s', (text, held) => {
  expect(shown(text, null, true)).toBe(held)
})

test('long words may be parted beside figures, unless the browser does so itself', () => {
  const text = 'В 2025–2027 годах государственные программы'
  expect(shown(text, 'ru', true)).toBe('В [2025–2027] годах госу|дарст|вен|ные программы')
  expect(shown(text, 'ru', false)).toBe('В [2025–2027] годах государственные программы')
  expect(shown('государственные', 'ru', true)).toBe('госу|дарст|вен|ные')
  expect(shown('of infrastructure in 2024–2025', 'en', true)).toBe('of infra|struc|ture in [2024–2025]')
  expect(shown('of infrastructure', 'en', false)).toBe('of infrastructure')
})

test('a paragraph as long as a book is not parted', () => {
  const text = 'государственные программы '.repeat(1_000)
  expect(shown(text, 'ru', true)).toBe(text)
})
