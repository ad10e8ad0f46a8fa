import { expect, test } from 'vitest'
import { dateAtEnd } from './dates'

test.each([
  ['Clubs open 14.02.2025', 'Clubs open', '2025-02-14'],
  ['Clubs open 4.2.2025', 'Clubs open', '2025-02-04'],
  ['Clubs open 2025-02-14', 'Clubs open', '2025-02-14'],
  ['Clubs open 14/02/2025', 'Clubs open', '2025-02-14'],
  ['Clubs open 14 February 2025', 'Clubs open', '2025-02-14'],
  ['Clubs open February 14, 2025', 'Clubs open', '2025-02-14'],
  ['Clubs open Feb. 14, 2025', 'Clubs open', '2025-02-14'],
  ['Clubs open 14th of February 2025', 'Clubs open', '2025-02-14'],
  ['Кружки открылись 14 февраля 2025 года', 'Кружки открылись', '2025-02-14'],
  ['Кружки открылись 14 февраля 2025 г.', 'Кружки открылись', '2025-02-14'],
  ['Кружки открылись 14.02.2025г.', 'Кружки открылись', '2025-02-14'],
  ['Үйірмелер ашылды 14 ақпан 2025', 'Үйірмелер ашылды', '2025-02-14'],
  ['Үйірмелер ашылды 14 ақпан 2025 ж.', 'Үйірмелер ашылды', '2025-02-14'],
  ['Үйірмелер ашылды 14-ақпан 2025 жыл', 'Үйірмелер ашылды', '2025-02-14'],
  ['Үйірмелер ашылды 2025 жылғы 14 ақпан', 'Үйірмелер ашылды', '2025-02-14'],
  ['Үйірмелер ашылды 2025 жылғы 14 ақпанда', 'Үйірмелер ашылды', '2025-02-14'],
  ['Úıirmeler ashyldy 14 aqpan 2025', 'Úıirmeler ashyldy', '2025-02-14'],
  ['Үйірмелер ашылды 14 ақп. 2025', 'Үйірмелер ашылды', '2025-02-14'],
  ['Úıirmeler ashyldy 2025 jyly 14 aqpan', 'Úıirmeler ashyldy', '2025-02-14'],
  ['Ставка 15.25 14.02.2025', 'Ставка 15.25', '2025-02-14'],
  ['Clubs open 14.02.2025 12:30', 'Clubs open', '2025-02-14'],
  ['Clubs open 2025-02-14T12:30:00Z', 'Clubs open', '2025-02-14'],
  ['Clubs open, Friday, 14.02.2025', 'Clubs open', '2025-02-14'],
  ['Кружки открылись, пятница, 14.02.2025 в 9:05', 'Кружки открылись', '2025-02-14'],
  ['Үйірмелер ашылды 14.02.2025, жұма, сағат 10:00', 'Үйірмелер ашылды', '2025-02-14'],
  ['Кружки открылись в пятницу 14.02.2025', 'Кружки открылись в пятницу', '2025-02-14'],
  ['Clubs open at 12:30 14.02.2025', 'Clubs open at 12:30', '2025-02-14'],
  ['Clubs open (14.02.2025)', 'Clubs open', '2025-02-14'],
  ['Clubs open — 14.02.2025', 'Clubs open', '2025-02-14'],
  ['Clubs opened14.02.2025', 'Clubs opened', '2025-02-14'],
  ['Report for 01.01.2025 14.02.2025', 'Report for 01.01.2025', '2025-02-14'],
  ['Summit in 2026 14.02.2025', 'Summit in 2026', '2025-02-14'],
  ['29 ақпан 2024', '', '2024-02-29'],
])('%j is a headline and a date', (line, headline, iso) => {
  const date = dateAtEnd(line)
  expect({ headline: line.slice(0, date?.start), iso: date?.iso }).toEqual({ headline, iso })
})

test.each([
  ['Clubs open 31.02.2025', '31.02.2025'],
  ['Clubs open 14.13.2025', '14.13.2025'],
  ['Clubs open 29 February 2025', '29 February 2025'],
  ['Clubs open 00.00.0000', '00.00.0000'],
  ['Clubs open 99/99/9999', '99/99/9999'],
])('%j has a date that does not exist', (line, written) => {
  expect(dateAtEnd(line)).toMatchObject({ iso: null, written })
})

test.each([
  '',
  'Clubs open',
  'Clubs open in 2025',
  'The vote was on 14.02.2025.',
  'Festival 01.02.2025-14.02.2025',
  'Festival 01.02.2025 – 14.02.2025',
  'Phone 390 21 30',
  'Decree No. 3/469',
  'Version 14.02.20255',
  'Ward 5 people 2025',
])('%j does not end in a date', line => {
  expect(dateAtEnd(line)).toBeNull()
})
