import { expect, test } from 'vitest'
import type { Focus, PressedKey } from './keys'
import { commandOf, SHORTCUTS } from './shortcuts'

const press = (code: string, held: Partial<PressedKey> = {}): PressedKey => ({
  code,
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const ctrl = { ctrlKey: true }
const cmd = { metaKey: true }

test.each<[string, PressedKey, Focus, string | null]>([
  ['j in the list', press('KeyJ'), 'list', 'next-article'],
  ['j in the article', press('KeyJ'), 'article', 'next-article'],
  ['j while typing', press('KeyJ'), 'field', null],
  ['j in an open menu', press('KeyJ'), 'overlay', null],
  ['k on a button', press('KeyK'), 'control', 'previous-article'],
  ['arrow down in the list', press('ArrowDown'), 'list', 'next-article'],
  ['arrow down in the article, which scrolls', press('ArrowDown'), 'article', null],
  ['arrow down on a control, which has its own', press('ArrowDown'), 'control', null],
  ['space in the article', press('Space'), 'article', 'read-on'],
  ['space on a button, which presses it', press('Space'), 'control', null],
  ['s', press('KeyS'), 'page', 'toggle-bookmark'],
  ['s with Ctrl', press('KeyS', ctrl), 'page', null],
  ['d with Ctrl while typing', press('KeyD', ctrl), 'field', 'toggle-bookmark'],
  ['d alone', press('KeyD'), 'list', null],
  ['a with Ctrl in the list', press('KeyA', ctrl), 'list', 'select-all'],
  ['a with Ctrl where nothing has the keyboard', press('KeyA', ctrl), 'page', 'select-all'],
  ['a with Ctrl in the article, which selects its text', press('KeyA', ctrl), 'article', null],
  ['m', press('KeyM'), 'article', 'toggle-read'],
  ['m with Alt', press('KeyM', { altKey: true }), 'article', null],
  ['m with Alt and Ctrl, which types a sign', press('KeyM', { ...ctrl, altKey: true }), 'article', null],
  ['arrow left with Alt', press('ArrowLeft', { altKey: true }), 'article', 'go-back'],
  ['arrow right with Alt', press('ArrowRight', { altKey: true }), 'list', 'go-forward'],
  ['arrow left alone', press('ArrowLeft'), 'article', null],
  [
    'arrow left with Alt while typing, which goes by words',
    press('ArrowLeft', { altKey: true }),
    'field',
    null,
  ],
  ['t', press('KeyT'), 'list', 'edit-tags'],
  ['t while typing', press('KeyT'), 'field', null],
  ['n', press('KeyN'), 'article', 'edit-note'],
  ['h', press('KeyH'), 'article', 'toggle-highlight'],
  ['h while typing', press('KeyH'), 'field', null],
  ['q', press('KeyQ'), 'article', 'copy-quotation'],
  ['f with Ctrl while typing', press('KeyF', ctrl), 'field', 'find-in-article'],
  ['n with Ctrl, which opens a window', press('KeyN', ctrl), 'article', null],
  ['F3 while typing', press('F3'), 'field', 'next-match'],
  ['F3 with Shift', press('F3', { shiftKey: true }), 'article', 'previous-match'],
  ['g with Ctrl', press('KeyG', ctrl), 'list', 'next-match'],
  [
    'g with Ctrl and Shift while typing',
    press('KeyG', { ...ctrl, shiftKey: true }),
    'field',
    'previous-match',
  ],
  ['g alone', press('KeyG'), 'list', null],
  ['= with Ctrl', press('Equal', ctrl), 'article', 'text-larger'],
  ['+ with Ctrl, which is = with Shift', press('Equal', { ...ctrl, shiftKey: true }), 'list', 'text-larger'],
  ['+ of the number pad with Ctrl while typing', press('NumpadAdd', ctrl), 'field', 'text-larger'],
  ['- with Ctrl where the text is set', press('Minus', ctrl), 'overlay', 'text-smaller'],
  ['- of the number pad with Ctrl', press('NumpadSubtract', ctrl), 'page', 'text-smaller'],
  ['0 with Ctrl', press('Digit0', ctrl), 'control', 'text-normal'],
  ['0 of the number pad with Ctrl', press('Numpad0', ctrl), 'list', 'text-normal'],
  ['= alone', press('Equal'), 'article', null],
  ['f with Shift', press('KeyF', { shiftKey: true }), 'article', 'focus-mode'],
  ['f with Shift while typing a capital', press('KeyF', { shiftKey: true }), 'field', null],
  ['p with Ctrl', press('KeyP', ctrl), 'list', 'print'],
  ['c', press('KeyC'), 'article', 'compare-versions'],
  ['c with Ctrl, which copies', press('KeyC', ctrl), 'article', null],
  ['F3 in an open dialog', press('F3'), 'overlay', null],
  ['slash', press('Slash'), 'list', 'search'],
  ['slash while typing', press('Slash'), 'field', null],
  ['a question mark above the 7', press('Digit7', { key: '?', shiftKey: true }), 'list', 'shortcut-list'],
  ['a slash above the 7', press('Digit7', { key: '/', shiftKey: true }), 'page', 'search'],
  ['a question mark while typing', press('Digit7', { key: '?', shiftKey: true }), 'field', null],
  [
    'the key of the question mark, whatever it types',
    press('Slash', { key: ',', shiftKey: true }),
    'list',
    'shortcut-list',
  ],
  ['a slash with Ctrl', press('Digit7', { ...ctrl, key: '/' }), 'list', null],
  ['l with Ctrl', press('KeyL', ctrl), 'article', 'search'],
  ['z with Ctrl', press('KeyZ', ctrl), 'article', 'undo'],
  ['z with Ctrl and Shift', press('KeyZ', { ...ctrl, shiftKey: true }), 'list', 'redo'],
  ['z with Ctrl while typing, which undoes the typing', press('KeyZ', ctrl), 'field', null],
  ['j with Shift', press('KeyJ', { shiftKey: true }), 'list', null],
  ['Esc while typing', press('Escape'), 'field', 'leave'],
  ['Esc in an open menu, which closes it', press('Escape'), 'overlay', null],
])('%s', (_, pressed, focus, command) => {
  expect(commandOf(pressed, focus, false, SHORTCUTS)).toBe(command)
})

test('on macOS Cmd takes the place of Ctrl', () => {
  expect(commandOf(press('KeyD', cmd), 'list', true, SHORTCUTS)).toBe('toggle-bookmark')
  expect(commandOf(press('KeyD', ctrl), 'list', true, SHORTCUTS)).toBeNull()
  expect(commandOf(press('KeyD', cmd), 'list', false, SHORTCUTS)).toBeNull()
})
