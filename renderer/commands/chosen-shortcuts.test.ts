import { expect, test } from 'vitest'
import { commandsWith, shortcutsInEffect, withKey, withOwnKeys, withoutKey } from './chosen-shortcuts'
import type { Stroke } from './keys'
import type { PageCommand } from './page-command'
import { SHORTCUTS } from './shortcuts'

const stroke = (code: string, held: Partial<Stroke> = {}): Stroke => ({
  code,
  withMod: false,
  withShift: false,
  withAlt: false,
  ...held,
})
const keysOf = (chosen: Parameters<typeof shortcutsInEffect>[0], command: PageCommand) =>
  shortcutsInEffect(chosen)
    .filter(shortcut => shortcut.command === command)
    .map(({ code, withMod }) => `${withMod ? 'mod ' : ''}${code}`)

test('who chose nothing has the shortcuts as they are', () => {
  expect(shortcutsInEffect([])).toEqual(SHORTCUTS)
})

test('a key that was chosen takes the place of all the keys of its command', () => {
  const chosen = withKey([], 'toggle-bookmark', stroke('KeyB'))
  expect(keysOf(chosen, 'toggle-bookmark')).toEqual(['KeyB'])
})

test('a key taken from another command leaves it the keys it has besides', () => {
  const chosen = withKey([], 'toggle-read', stroke('KeyS'))
  expect(keysOf(chosen, 'toggle-read')).toEqual(['KeyS'])
  expect(keysOf(chosen, 'toggle-bookmark')).toEqual(['mod KeyD'])
})

test('a command whose only key was taken has none', () => {
  const chosen = withKey([], 'toggle-read', stroke('KeyT'))
  expect(keysOf(chosen, 'edit-tags')).toEqual([])
})

test('a command has its own keys back, and whoever took them has not', () => {
  const swapped = withKey([], 'toggle-read', stroke('KeyT'))
  const chosen = withOwnKeys(swapped, 'edit-tags')
  expect(keysOf(chosen, 'edit-tags')).toEqual(['KeyT'])
  expect(keysOf(chosen, 'toggle-read')).toEqual([])
})

test('keys given round in a ring stay one to a command', () => {
  let chosen = withKey([], 'toggle-read', stroke('KeyT'))
  chosen = withKey(chosen, 'edit-tags', stroke('KeyN'))
  chosen = withKey(chosen, 'edit-note', stroke('KeyM'))
  expect(keysOf(chosen, 'toggle-read')).toEqual(['KeyT'])
  expect(keysOf(chosen, 'edit-tags')).toEqual(['KeyN'])
  expect(keysOf(chosen, 'edit-note')).toEqual(['KeyM'])
})

test('a command can be left without a key', () => {
  expect(keysOf(withoutKey([], 'toggle-read'), 'toggle-read')).toEqual([])
})

test('who has a key already is told, with what is held beside it', () => {
  expect(commandsWith([], stroke('KeyT'), 'toggle-read')).toEqual(['edit-tags'])
  expect(commandsWith([], stroke('KeyT', { withAlt: true }), 'toggle-read')).toEqual([])
  expect(commandsWith([], stroke('KeyT'), 'edit-tags')).toEqual([])
  const chosen = withKey([], 'toggle-read', stroke('KeyT'))
  expect(commandsWith(chosen, stroke('KeyT'), 'edit-tags')).toEqual(['toggle-read'])
})

test('a chosen letter stays a letter while a person types, and one with Ctrl does not', () => {
  const [letter] = shortcutsInEffect(withKey([], 'toggle-read', stroke('KeyB')))
  const [held] = shortcutsInEffect(withKey([], 'toggle-read', stroke('KeyB', { withMod: true })))
  expect(letter?.focus).not.toContain('field')
  expect(held?.focus).toContain('field')
})

test('what another version chose for commands that are unknown here does no harm and is kept', () => {
  const strange = [{ command: 'fly', ...stroke('KeyF') }]
  expect(shortcutsInEffect(strange)).toEqual(SHORTCUTS)
  expect(withKey(strange, 'toggle-read', stroke('KeyF'))).toContainEqual(strange[0])
})

test('the key that leaves cannot be chosen away', () => {
  const chosen = [{ command: 'leave', ...stroke('KeyQ') }]
  expect(keysOf(chosen, 'leave')).toEqual(['Escape'])
})
