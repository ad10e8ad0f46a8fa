import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { heldTogether } from './held-together'

/** What is held together stands in brackets. */
const shown = (text: string) =>
  renderToStaticMarkup(heldTogether(text))
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
  expect(shown(text)).toBe(held)
})
