import { expect, test } from 'vitest'
import { LANGUAGES } from '../../shared/article'
import type { ChosenShortcut } from '../../shared/settings'
import { createWords } from '../../shared/words/words'
import { keysInEffect } from '../commands/keys-in-effect'
import { HINTS, hintText, nextHint } from './hints'

const words = (chosen: readonly ChosenShortcut[] = [], language = 'en') => ({
  ...createWords(language),
  keys: keysInEffect(chosen, new Map(), false),
})
const without = (...commands: readonly string[]): readonly ChosenShortcut[] =>
  commands.map(command => ({ command, code: null, withMod: false, withShift: false, withAlt: false }))

test.each([
  [[], 'search'],
  [['search'], 'import'],
  [['import'], 'search'],
  [['search', 'import'], 'keys'],
  [[...HINTS], null],
  [['a hint of another version'], 'search'],
])('after %j were put away the next is %s', (dismissed, next) => {
  expect(nextHint(dismissed, words())).toBe(next)
})

test('a hint names only keys that there are', () => {
  const told = (...gone: readonly string[]) => hintText(words(without(...gone)), 'keys')
  expect(told()).toBe('? lists all keyboard shortcuts, Ctrl+K all commands.')
  expect(told('command-palette')).toBe('? lists all keyboard shortcuts.')
  expect(told('shortcut-list')).toBe('Ctrl+K lists all commands.')
  expect(hintText(words(without('import-files')), 'import')).toBe(
    'Bring in your own files: drop them onto this window, or press “Import” in the library pane.',
  )
})

test('a hint that would name keys alone is passed over where there are none', () => {
  const bare = words(without('shortcut-list', 'command-palette'))
  expect(nextHint(['search', 'import'], bare)).toBeNull()
  expect(nextHint(['search'], bare)).toBe('import')
})

test.each(LANGUAGES)('no hint in %s has an empty place, whatever keys were taken away', language => {
  for (const gone of [[], ['import-files'], ['shortcut-list'], ['command-palette']] as const)
    for (const hint of HINTS)
      expect(hintText(words(without(...gone), language), hint)).not.toMatch(/\s{2}|^\s|«»|“”|\s[.,]/u)
})
