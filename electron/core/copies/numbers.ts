// 1 200 and 1 200,5; 1,200,500; 14.02.2025; 3.8; 469. Spaces are those that stand between thousands. Of a row of numbers
// as long as a table, a few are taken together at a time.
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5}(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+){0,5}/gu
const THOUSANDS = /[ \u00a0\u202f]|,(?=\d{3}(?:,\d{3})*(?:\.|$))/gu
const DECIMAL = /^(\d+)[.,](\d+)$/u
const LEADING_ZEROS = /^0+(?=\d)/u

/** The numbers in a text, whichever way a language writes them: 1 200, 1,200 and 1200 are one, 3.8 and 3,8 too. A date in
 *  digits is its day, its month and its year. */
export function* numbersIn(text: string): Generator<string> {
  for (const [written] of text.matchAll(NUMBER)) {
    const number = written.replace(THOUSANDS, '')
    const decimal = DECIMAL.exec(number)
    if (decimal !== null) yield `${plain(decimal[1] ?? '')}.${decimal[2]}`
    else for (const part of number.split(/[.,]/u)) yield plain(part)
  }
}

const plain = (digits: string) => digits.replace(LEADING_ZEROS, '')
