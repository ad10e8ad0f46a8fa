import { expect, test } from 'vitest'
import { skeletonOf } from './skeleton'

test.each([
  ['досаев', 'досаевқа', 'dossayev', 'dosayev', 'досаевым', 'досаевтың'],
  ['алматы', 'алматыда', 'almaty', 'алматының'],
  ['астана', 'astana', 'астананың', 'астанада', 'астаной'],
  ['қазақстан', 'казахстан', 'kazakhstan', 'казахстаном'],
  ['тоқаев', 'токаев', 'tokayev', 'токаева', 'tokaev'],
  ['жандосов', 'zhandosov', 'jandosov', 'жандосовтың'],
  ['шымкент', 'shymkent', 'шымкенте'],
  ['ержан', 'yerzhan', 'erjan'],
])('%s is known by the same bones in another script, spelling and case', (...spellings) => {
  const [first] = spellings.map(skeletonOf)
  expect(first).not.toBeNull()
  expect(spellings.map(skeletonOf)).toEqual(spellings.map(() => first))
})

test.each([
  ['досаев', 'бекетаев'],
  ['алматы', 'астана'],
  ['almaty', 'aktobe'],
])('%s is not %s', (name, other) => {
  expect(skeletonOf(name)).not.toBe(skeletonOf(other))
})

test.each(['ай', 'ру', 'ao', '12'])('%s says too little to be a name', word => {
  expect(skeletonOf(word)).toBeNull()
})
