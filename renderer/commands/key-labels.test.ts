import { expect, test } from 'vitest'
import { strokeLabel } from './key-labels'
import type { Stroke } from './keys'
import { keysInEffect } from './keys-in-effect'

const stroke = (code: string, held: Partial<Stroke> = {}): Stroke => ({
  code,
  withMod: false,
  withShift: false,
  withAlt: false,
  ...held,
})
const MOD = { withMod: true }

test.each([
  [stroke('KeyS'), 'S', 'S'],
  [stroke('Digit0', MOD), 'Ctrl+0', '⌘0'],
  [stroke('KeyZ', { ...MOD, withShift: true }), 'Ctrl+Shift+Z', '⇧⌘Z'],
  [stroke('ArrowLeft', { withAlt: true }), 'Alt+←', '⌥←'],
  [stroke('F3', { withShift: true }), 'Shift+F3', '⇧F3'],
  [stroke('Slash', { withShift: true }), '?', '?'],
  [stroke('Slash'), '/', '/'],
  [stroke('Comma', MOD), 'Ctrl+,', '⌘,'],
  [stroke('Escape'), 'Esc', 'Esc'],
  [stroke('Numpad5'), 'Num 5', 'Num 5'],
  [stroke('KeyA', { ...MOD, withAlt: true, withShift: true }), 'Ctrl+Alt+Shift+A', '⌥⇧⌘A'],
])('%j is written as it is printed', (pressed, onPc, onMac) => {
  expect(strokeLabel(pressed, new Map(), false)).toBe(onPc)
  expect(strokeLabel(pressed, new Map(), true)).toBe(onMac)
})

test('the layout says what is printed on a key', () => {
  const french = new Map([
    ['KeyQ', 'a'],
    ['Slash', '!'],
  ])
  expect(strokeLabel(stroke('KeyQ', MOD), french, false)).toBe('Ctrl+A')
  expect(strokeLabel(stroke('Slash', { withShift: true }), french, false)).toBe('Shift+!')
})

test('function keys come last on macOS, where they are for the screen and the sound', () => {
  expect(keysInEffect([], new Map(), false).of('next-match')).toEqual(['F3', 'Ctrl+G'])
  expect(keysInEffect([], new Map(), true).of('next-match')).toEqual(['⌘G', 'F3'])
})
