import { expect, test } from 'vitest'
import { dateAtStart } from './opening-date'

test.each([
  ['14.02.2025 New school opens', '2025-02-14', 'New school opens'],
  ['14.02.2025, 15:30 — Жаңа мектеп ашылды', '2025-02-14', 'Жаңа мектеп ашылды'],
  ['[15.02.2025] Открыт новый парк', '2025-02-15', 'Открыт новый парк'],
  ['15:30, 15.02.2025 Открыт новый парк', '2025-02-15', 'Открыт новый парк'],
  ['2025-02-14 | Bridge repaired in Taraz', '2025-02-14', 'Bridge repaired in Taraz'],
  ['14.02.25 «Астана» выиграла матч', '2025-02-14', '«Астана» выиграла матч'],
  ['14 февраля 2025 года. Реконструкция моста завершена', '2025-02-14', 'Реконструкция моста завершена'],
  ['14 февраля 2025 г. Мост открыт', '2025-02-14', 'Мост открыт'],
  ['February 14, 2025: Bridge repaired', '2025-02-14', 'Bridge repaired'],
  ['14 February 2025 – New school opens', '2025-02-14', 'New school opens'],
  ['2025 жылғы 14 ақпан. Көпір жөнделді', '2025-02-14', 'Көпір жөнделді'],
  ['31.02.2025 New school opens', null, 'New school opens'],
])('%j begins with a date', (text, iso, headline) => {
  const date = dateAtStart(text)
  expect(date?.iso).toBe(iso)
  expect(text.slice(date?.end)).toBe(headline)
})

test.each([
  '14.02.2025',
  '14 февраля 2025 года Президент подписал указ',
  '14 февраля 2025 года в Астане открыт парк',
  '2025 жылғы 14 ақпанда Көпір жөнделді',
  '14.02.2025 the bridge was repaired',
  '14.02.2025 The bridge was repaired.',
  '14 February 2025, Astana',
  '2025 Budget of the city',
  '12 schools opened on 14.02.2025 In Taraz',
  'May 2025: New school opens',
])('%j begins with none', text => {
  expect(dateAtStart(text)).toBeNull()
})
