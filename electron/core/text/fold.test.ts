import { expect, test } from 'vitest'
import { fold } from './fold'

test.each([
  ['ЁЛКА', 'елка'],
  ['Йод'.normalize('NFD'), 'йод'],
  ['Kazakhstan’s', 'kazakhstans'],
  // Letters that look like those of Kazakh and are others: ə is of Azerbaijani, i Latin, ɵ of phonetics.
  ['\u0259кім', 'әкім'],
  ['ТIЛШI', 'тілші'],
  ['бiлiм', 'білім'],
  ['\u0275нер', 'өнер'],
  ['кҮн', 'күн'],
  // In Latin words they are what they are.
  ['Əliyev', 'əliyev'],
  ['bilim', 'bilim'],
  ['i', 'i'],
])('%s is compared as %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})
