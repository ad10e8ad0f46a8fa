import { expect, test } from 'vitest'
import { type Clause, FIELDS, parseQuery } from './query'

const shape = ({ words, fields, isExcluded, isPrefix, typos }: Clause) =>
  [
    isExcluded ? '-' : '',
    fields.length === FIELDS.length ? '' : `${fields.join('|')}:`,
    words.map(word => word.form).join(' '),
    isPrefix ? '*' : '',
    typos > 0 ? `~${typos}` : '',
  ].join('')

test.each([
  ['Жаңа кітап ', ['жаңа', 'кітап']],
  ['Жаңа кітап', ['жаңа', 'кітап*']],
  ['Kassym-Jomart ', ['kassym', 'jomart']],
  ['+must -not ', ['must', '-not']],
  ['headline:Алматы akim ', ['headline:алматы', 'akim']],
  ['puppt~1', ['puppt~1']],
  ['word~9 ', ['word~2']],
  ['construct* ', ['construct*']],
  ['“quoted words” ', ['quoted', 'words']],
  ['nowhere:word ', ['nowhere', 'word']],
  ['at 12:30 ', ['at', '12', '30']],
  ['a:b:c ', ['a', 'b', 'c']],
  [' «» ', []],
  ['', []],
])('typing %j asks for %j', (typed, asked) => {
  expect(parseQuery(typed).clauses.map(shape)).toEqual(asked)
})

test('a query of ten thousand characters is cut to work that is bounded', () => {
  expect(parseQuery('word '.repeat(2_000)).clauses.length).toBeLessThanOrEqual(32)
})
