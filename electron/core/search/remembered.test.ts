import { expect, test } from 'vitest'
import { Remembered } from './remembered'

test('the last few answers are remembered, and the one asked for longest ago is worked out anew', () => {
  const worked: string[] = []
  const answers = new Remembered<string>(2)
  const ask = (name: string) =>
    answers.get(name, () => {
      worked.push(name)
      return name.toUpperCase()
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(worked).toEqual(['a', 'b', 'c', 'b'])
})
