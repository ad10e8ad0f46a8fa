import { expect, test } from 'vitest'
import { stacked, type Wanted } from './stacked'

const at = (top: number, height = 40): Wanted => ({ top, height })

test.each<[string, Wanted[], number[]]>([
  ['nothing', [], []],
  ['what has room stands at its place', [at(0), at(100), at(300)], [0, 100, 300]],
  ['what would overlap moves down', [at(100), at(120), at(130)], [100, 150, 200]],
  ['and what comes behind it, as far as it must', [at(0, 200), at(50), at(400)], [0, 210, 400]],
  ['places in another order than the things', [at(300), at(0), at(310)], [300, 0, 350]],
  ['things at one place keep their order', [at(0), at(0), at(0)], [0, 50, 100]],
])('%s', (_, wanted, tops) => {
  expect(stacked(wanted, 10)).toEqual(tops)
})
