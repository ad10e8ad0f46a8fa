import { expect, test } from 'vitest'
import type { Stroke } from './keys'
import { isUnfinished, refusalOf, type WhyRefused } from './refused-keys'

const MOD = { withMod: true }
const ALT = { withAlt: true }
const SHIFT = { withShift: true }

test.each<[string, string, Partial<Stroke>, WhyRefused | null, WhyRefused | null]>([
  ['a letter', 'KeyB', {}, null, null],
  ['a letter with Shift', 'KeyB', SHIFT, null, null],
  ['a letter with Ctrl', 'KeyB', MOD, null, null],
  ['a function key', 'F2', {}, null, null],
  ['an arrow with Alt', 'ArrowUp', ALT, null, null],
  ['Tab', 'Tab', {}, 'moving', 'moving'],
  ['Tab with Shift', 'Tab', SHIFT, 'moving', 'moving'],
  ['Enter', 'Enter', {}, 'moving', 'moving'],
  ['Esc', 'Escape', {}, 'moving', 'moving'],
  ['an arrow', 'ArrowDown', {}, 'moving', 'moving'],
  ['copying', 'KeyC', MOD, 'text', 'text'],
  ['selecting all', 'KeyA', MOD, 'text', 'text'],
  ['going by words', 'ArrowLeft', MOD, 'text', 'text'],
  ['a new window', 'KeyN', MOD, 'window', 'window'],
  ['a new private window', 'KeyN', { ...MOD, ...SHIFT }, 'window', 'window'],
  ['closing a tab', 'KeyW', MOD, 'window', 'window'],
  ['loading anew', 'F5', {}, 'window', 'window'],
  ['another window', 'Tab', ALT, 'system', 'system'],
  ['closing the window', 'F4', ALT, 'system', 'system'],
  ['hiding on macOS', 'KeyH', MOD, null, 'system'],
  ['looking for a file on macOS', 'Space', MOD, null, 'system'],
  ['a sign of the third level', 'KeyE', { ...MOD, ...ALT }, 'sign', null],
])('%s', (_, code, held, elsewhere, onMac) => {
  const stroke = { code, withMod: false, withShift: false, withAlt: false, ...held }
  expect(refusalOf(stroke, false)).toBe(elsewhere)
  expect(refusalOf(stroke, true)).toBe(onMac)
})

test.each([
  ['ControlLeft', true],
  ['ShiftRight', true],
  ['AltLeft', true],
  ['MetaLeft', true],
  ['', true],
  ['KeyA', false],
  ['F10', false],
])('with %j alone the keys are unfinished: %s', (code, expected) => {
  expect(isUnfinished({ code, withMod: true, withShift: false, withAlt: false })).toBe(expected)
})
