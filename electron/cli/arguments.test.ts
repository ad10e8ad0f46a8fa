import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createWords } from '../../shared/words/words'
import { readArguments } from './arguments'
import { UsageError } from './command'

const words = createWords('en')
const read = (...args: readonly string[]) => readArguments(args, words)

test.each([
  [['search', '-not'], ['-not']],
  [
    ['search', 'road', '-not'],
    ['road', '-not'],
  ],
  [['parse', '-x.txt'], ['-x.txt']],
  [['search', '--', '--json'], ['--json']],
])('%j has the operands %j', (args, operands) => {
  expect(read(...args)).toMatchObject({ kind: 'command', operands })
})

test('a folder may begin with a hyphen', () => {
  expect(read('list', '--library', '-books')).toMatchObject({ folder: resolve('-books') })
})

test('what is no number is told as it was given', () => {
  expect(() => read('list', '--limit', '-1')).toThrow(UsageError)
  expect(() => read('list', '--limit', '-1')).toThrow('“-1”')
})

test('a folder without a name is not the working folder', () => {
  expect(() => read('list', '--library', '')).toThrow(UsageError)
  expect(() => read('list', '--library=')).toThrow(UsageError)
})
