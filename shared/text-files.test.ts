import { expect, test } from 'vitest'
import { isTextFile } from './text-files'

test.each([
  ['dump.txt', true],
  ['Баспасөз 14.02.TXT', true],
  ['notes.md', true],
  ['picture.png', false],
  ['.hidden.txt', false],
  ['.txt', false],
  ['txt', false],
  ['dump.txt.zip', false],
])('%j of a folder is brought in: %s', (name, expected) => {
  expect(isTextFile(name)).toBe(expected)
})
