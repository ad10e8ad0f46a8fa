import { expect, test } from 'vitest'
import { numbersIn } from './numbers'

test.each([
  ['1 200 тенге', ['1200']],
  ['1\u00a0200\u202f500 теңге', ['1200500']],
  ['1,200 tenge', ['1200']],
  ['1,200,500.50', ['1200500.50']],
  ['3.8 and 3,8', ['3.8', '3.8']],
  ['14.02.2025', ['14', '2', '2025']],
  ['№ 3/469, пункт 7.', ['3', '469', '7']],
  ['тел. 390 21 30', ['390', '21', '30']],
  ['в 2025 году 142 места', ['2025', '142']],
  ['no numbers', []],
])('%j has the numbers %j', (text, numbers) => {
  expect([...numbersIn(text)]).toEqual(numbers)
})

test('a table of numbers without end is read a few numbers at a time', () => {
  const table = Array.from({ length: 200_000 }, () => '123').join(',')
  const numbers = [...numbersIn(table)]
  expect(numbers.length).toBeGreaterThan(30_000)
  expect(Math.max(...numbers.slice(0, 1_000).map(number => number.length))).toBeLessThan(20)
})
