import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { createWords } from '../../shared/words/words'
import type { Deed } from '../stores/deeds'
import { menuState } from './menu-state'

const deed = (kind: Deed['kind'], count?: number): Deed => ({
  kind,
  forth: async () => null,
  back: async () => null,
  ...(count === undefined ? {} : { count: () => count }),
})
const facts = {
  words: createWords('ru'),
  settings: DEFAULT_SETTINGS,
  deeds: { done: [deed('noted'), deed('bookmarked')], undone: [deed('tagged')], told: null },
  whyOff: () => null,
  isTyping: false,
  isMac: false,
}

test('the last deed is named, and the last that was undone', () => {
  expect(menuState(facts)).toMatchObject({ undo: 'закладка поставлена', redo: 'метка поставлена' })
})

test('while a person types no deed is named, and undoing is never off', () => {
  const state = menuState({ ...facts, isTyping: true, whyOff: () => 'nothing-done' })
  expect(state).toMatchObject({ undo: null, redo: null })
  expect(state.off).toContain('toggle-read')
  expect(state.off).not.toContain('undo')
  expect(state.off).not.toContain('redo')
})

test('what is in effect is told, and what cannot act', () => {
  const settings = { ...DEFAULT_SETTINGS, theme: 'sepia', language: 'kk', density: 'compact' } as const
  const whyOff = (command: string) => (command === 'go-back' ? 'no-way' : null)
  const state = menuState({ ...facts, settings, whyOff })
  expect(state.on).toEqual(['theme-sepia', 'language-kk', 'density-compact'])
  expect(state.off).toEqual(['go-back'])
})

test('keys are told as they were chosen', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    shortcuts: [{ command: 'search', code: 'KeyE', withMod: true, withShift: false, withAlt: false }],
  }
  expect(menuState({ ...facts, settings }).accelerators).toContainEqual({
    command: 'search',
    keys: 'CmdOrCtrl+E',
  })
})
