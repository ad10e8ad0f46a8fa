import { expect, test } from 'vitest'
import { COMMANDS } from '../../shared/command'
import { createWords } from '../../shared/words/words'
import { createCommands } from '../commands/commands'
import { keysInEffect } from '../commands/keys-in-effect'
import { createFakeLibrary } from '../stores/fake-library'
import { createFakeShell } from '../stores/fake-shell'
import { createStores } from '../stores/stores'
import { allEntries } from './all-entries'
import { shownEntries } from './entries'

async function paletteIn(language: string) {
  const library = createFakeLibrary(3)
  const { shell } = createFakeShell(library)
  const stores = createStores(library.api, shell, ['en'])
  await stores.start()
  const keys = keysInEffect([], new Map(), false)
  const commands = createCommands({ stores, shell })
  const entries = () => allEntries(stores, commands, keys, createWords(language), createWords('en'))
  return { stores, entries, first: (typed: string) => shownEntries(entries(), typed, [])[0] }
}

test.each(['en', 'ru', 'kk'])('in %s every command has a name of its own', async language => {
  const { entries } = await paletteIn(language)
  const all = entries()
  const missing = COMMANDS.filter(
    command => command !== 'command-palette' && !all.some(({ id }) => id === command),
  )
  expect(missing).toEqual([])
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

test.each([
  ['en', 'theme dark', 'Theme: Dark', 'theme-dark'],
  ['ru', 'темное', 'Оформление: Тёмное', 'theme-dark'],
  ['ru', 'dark', 'Оформление: Тёмное', 'theme-dark'],
  ['kk', 'кунгирт', 'Безендіру: Күңгірт', 'theme-dark'],
  ['kk', 'тыгыз', 'Тізім тығыздығы: Тығыз', 'density-compact'],
  ['ru', 'копии', 'Настройки: Резервные копии', 'settings backups'],
  ['en', 'larger', 'Larger text', 'text-larger'],
  ['en', 'serifs', 'Typeface: With serifs', 'face serif'],
])('in %s “%s” finds “%s”', async (language, typed, name, id) => {
  const { first } = await paletteIn(language)
  expect(first(typed)).toMatchObject({ name, id })
})

test('a setting that is chosen is in effect at once, and stays within its bounds', async () => {
  const { stores, first } = await paletteIn('en')
  first('line length less')?.run()
  expect(stores.settings.getState().reading.measure).toBe(64)
  for (let step = 0; step < 20; step++) first('line length less')?.run()
  expect(stores.settings.getState().reading.measure).toBe(40)
})

test('what cannot act now says why', async () => {
  const { first } = await paletteIn('en')
  expect(first('add or remove bookmark')?.whyOff).toBe('no-article')
})
