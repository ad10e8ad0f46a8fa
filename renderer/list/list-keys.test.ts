import { expect, test } from 'vitest'
import { type ListAct, listAct } from './list-keys'

const pressed = (keys: string) => {
  const held = keys.split('+')
  const name = held.at(-1) ?? ''
  return {
    key: name === 'Space' ? ' ' : name,
    code: name,
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Cmd'),
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
  }
}
const sight = { at: 5, total: 100, rowsInSight: 8, hasSelection: false }

test.each<[string, ListAct | null]>([
  ['Home', { kind: 'open', position: 0 }],
  ['End', { kind: 'open', position: 99 }],
  ['PageDown', { kind: 'open', position: 12 }],
  ['PageUp', { kind: 'open', position: 0 }],
  ['Enter', { kind: 'choose', position: 5 }],
  ['ArrowDown', null],
  ['Shift+ArrowDown', { kind: 'extend', position: 6, isBesides: false }],
  ['Shift+ArrowUp', { kind: 'extend', position: 4, isBesides: false }],
  ['Shift+End', { kind: 'extend', position: 99, isBesides: false }],
  ['Ctrl+Shift+ArrowDown', { kind: 'extend', position: 6, isBesides: true }],
  ['Ctrl+ArrowDown', { kind: 'pass', position: 6 }],
  ['Ctrl+Space', { kind: 'toggle', position: 5 }],
  ['Space', null],
  ['Escape', null],
  ['Shift+F10', { kind: 'menu' }],
  ['ContextMenu', { kind: 'menu' }],
  ['Alt+ArrowDown', null],
  ['x', null],
])('%s in a list of a hundred rows, at the sixth', (keys, act) => {
  expect(listAct(pressed(keys), sight, false)).toEqual(act)
})

test.each<[string, ListAct | null]>([
  ['Cmd+ArrowDown', { kind: 'pass', position: 6 }],
  ['Ctrl+Space', { kind: 'toggle', position: 5 }],
])('%s on macOS', (keys, act) => {
  expect(listAct(pressed(keys), sight, true)).toEqual(act)
})

test('Esc lets go of what is selected, and where nothing is means something else', () => {
  expect(listAct(pressed('Escape'), { ...sight, hasSelection: true }, false)).toEqual({ kind: 'clear' })
  expect(listAct(pressed('Escape'), sight, false)).toBeNull()
})

test('from no row, down is the first', () => {
  expect(listAct(pressed('Shift+ArrowDown'), { ...sight, at: null }, false)).toMatchObject({ position: 0 })
})

test('nothing is done in an empty list', () => {
  expect(listAct(pressed('Shift+ArrowDown'), { ...sight, at: null, total: 0 }, false)).toBeNull()
})
