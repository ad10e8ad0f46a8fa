import { expect, test } from 'vitest'
import { readingMinutes } from './reading-time'

test.each([
  ['nothing', [], null],
  ['signs alone', ['— … !'], null],
  ['a few words', ['Жаңа көпір ашылды.'], 1],
  ['a minute and a half', ['а'.repeat(1_500)], 2],
  ['seven minutes over three paragraphs', ['я '.repeat(3_000), 'ә'.repeat(3_000), '7'.repeat(1_200)], 7],
  ['letters in two parts count once', ['и\u0306'.repeat(2_000)], 2],
  ['letters of two units count once', ['𝒂'.repeat(2_000)], 2],
])('%s', (_, parts, minutes) => {
  expect(readingMinutes(parts)).toBe(minutes)
})
