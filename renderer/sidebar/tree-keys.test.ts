import { describe, expect, test } from 'vitest'
import { itemTyped, type TreeItem, treeMove } from './tree-keys'

const leaf = (level: number): TreeItem => ({ level, isOpen: null })
const open = (level: number): TreeItem => ({ level, isOpen: true })
const closed = (level: number): TreeItem => ({ level, isOpen: false })

// 0 Unread; 1 Tags: 2 region: 3 Almaty, 4 Astana; 5 budget; 6 Doubts, closed
const ITEMS = [leaf(1), open(1), open(2), leaf(3), leaf(3), leaf(2), closed(1)]
const go = (to: number) => ({ kind: 'go', to })

describe('a key in the tree', () => {
  test.each([
    ['ArrowDown', 0, go(1)],
    ['ArrowDown', 4, go(5)],
    ['ArrowDown', 6, null],
    ['ArrowUp', 5, go(4)],
    ['ArrowUp', 0, null],
    ['Home', 4, go(0)],
    ['End', 0, go(6)],
    ['ArrowRight', 1, go(2)],
    ['ArrowRight', 6, { kind: 'fold' }],
    ['ArrowRight', 3, { kind: 'beside' }],
    ['ArrowLeft', 2, { kind: 'fold' }],
    ['ArrowLeft', 4, go(2)],
    ['ArrowLeft', 5, go(1)],
    ['ArrowLeft', 6, null],
    ['ArrowLeft', 0, null],
    ['PageDown', 0, null],
  ])('%s at %d', (key, at, move) => {
    expect(treeMove(ITEMS, at, key)).toEqual(move)
  })

  test('an open item with nothing in it has only what stands beside', () => {
    expect(treeMove([open(1), open(1)], 0, 'ArrowRight')).toEqual({ kind: 'beside' })
  })

  test('nothing is done where the keyboard is at no item', () => {
    expect(treeMove(ITEMS, -1, 'ArrowDown')).toBeNull()
  })
})

describe('letters that are typed', () => {
  const NAMES = ['all', 'almaty', 'akimat', 'қала', 'astana']

  test.each([
    ['a', 0, 1],
    ['a', 4, 0],
    ['aaa', 1, 2],
    ['al', 1, 1],
    ['ak', 1, 2],
    ['қ', 0, 3],
    ['z', 0, -1],
    ['as', 2, 4],
  ])('%j from %d go to %d', (typed, at, found) => {
    expect(itemTyped(NAMES, at, typed)).toBe(found)
  })

  test('nothing is found among no items', () => {
    expect(itemTyped([], -1, 'a')).toBe(-1)
  })
})
