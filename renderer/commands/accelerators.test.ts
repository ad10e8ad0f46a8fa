import { expect, test } from 'vitest'
import { acceleratorOf } from './accelerators'
import { shortcutsInEffect, withKey } from './chosen-shortcuts'
import { SHORTCUTS } from './shortcuts'

test.each([
  ['search', 'CmdOrCtrl+L', 'CmdOrCtrl+L'],
  ['next-match', 'F3', 'CmdOrCtrl+G'],
  ['previous-match', 'Shift+F3', 'CmdOrCtrl+Shift+G'],
  ['redo', 'CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Shift+Z'],
  ['go-back', 'Alt+Left', 'Alt+Left'],
  ['settings', 'CmdOrCtrl+,', 'CmdOrCtrl+,'],
  ['toggle-bookmark', 'CmdOrCtrl+D', 'CmdOrCtrl+D'],
  ['toggle-read', null, null],
  ['clear-filters', null, null],
])('the menu shows %s with %j, on macOS with %j', (command, elsewhere, onMac) => {
  expect(acceleratorOf(SHORTCUTS, command, false)).toBe(elsewhere)
  expect(acceleratorOf(SHORTCUTS, command, true)).toBe(onMac)
})

test('the menu shows the key that was chosen', () => {
  const stroke = { code: 'Digit7', withMod: true, withShift: false, withAlt: true }
  const shortcuts = shortcutsInEffect(withKey([], 'toggle-read', stroke))
  expect(acceleratorOf(shortcuts, 'toggle-read', true)).toBe('CmdOrCtrl+Alt+7')
})
