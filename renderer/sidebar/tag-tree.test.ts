import { expect, test } from 'vitest'
import type { FacetEntry } from './facet-entries'
import { isOnWithin, type TagNode, tagTree } from './tag-tree'

const entry = (value: string | null, state: FacetEntry['state'] = 'off'): FacetEntry => ({
  facet: { kind: 'tag', value },
  count: 1,
  state,
})
/** A tree as text: each tag by its label, those in it in brackets. */
const told = (nodes: readonly TagNode[]): string =>
  nodes.map(({ label, inner }) => (inner.length === 0 ? label : `${label} [${told(inner)}]`)).join(', ')

test('tags lie in the tags that their names begin with, each level in the order that was given', () => {
  const entries = ['region', null, 'region/Astana', 'region/Almaty', 'budget', 'region/Almaty/Medeu'].map(
    value => entry(value),
  )
  expect(told(tagTree(entries))).toBe('region [Astana, Almaty [Medeu]], , budget')
})

test('a tag is put into its wider one in whatever letters that is spelled', () => {
  expect(told(tagTree([entry('Облыс'), entry('ОБЛЫС / Қала')]))).toBe('Облыс [Қала]')
})

test('a tag whose wider one is not there stands in the next that is, by the rest of its name', () => {
  expect(told(tagTree([entry('region'), entry('region/Almaty/Medeu'), entry('a/b')]))).toBe(
    'region [Almaty/Medeu], a/b',
  )
})

test('a tag is on within where one that lies in it is', () => {
  const [region, budget] = tagTree([entry('region'), entry('budget'), entry('region/Almaty', 'excluded')])
  expect([region, budget].map(node => node !== undefined && isOnWithin(node))).toEqual([true, false])
})
