import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, type Desktop, newComputer } from './driver'
import { ask, holds, SAMPLES } from './reader'

let computer: Awaited<ReturnType<typeof newComputer>>
let desktop: Desktop
beforeAll(async () => {
  await build()
  computer = await newComputer()
  desktop = await computer.launch()
  await holds(desktop, SAMPLES)
})
afterAll(() => computer.dispose())

const itemOf = (id: string) =>
  desktop.main(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    return { label: item?.label, enabled: item?.enabled, checked: item?.checked, keys: item?.accelerator }
  }, id)

const press = (code: string) =>
  desktop.page(code => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true }))
  }, code)

const isOpen = () =>
  desktop.page(() => document.querySelector('#article-text h1, #article-text h2') !== null, null)

test('the menu says what would be undone, and is off where nothing would be', async () => {
  await desktop.page(() => (document.activeElement as HTMLElement | null)?.blur(), null)
  await expect.poll(() => itemOf('undo')).toMatchObject({ label: 'Undo', enabled: false })
  expect(await itemOf('toggle-bookmark')).toMatchObject({ enabled: false })
  // The page hears keys only once it is drawn.
  await expect
    .poll(async () => {
      await press('KeyJ')
      return isOpen()
    })
    .toBe(true)
  await expect.poll(() => itemOf('toggle-bookmark')).toMatchObject({ enabled: true })
  await press('KeyS')
  await expect.poll(() => itemOf('undo')).toMatchObject({ label: 'Undo: Bookmark set', enabled: true })
  await desktop.main(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click(), null)
  await expect.poll(() => itemOf('undo')).toMatchObject({ enabled: false })
  await expect.poll(() => itemOf('redo')).toMatchObject({ label: 'Do it again: Bookmark set', enabled: true })
})

test('while a person types, undoing is of the text', async () => {
  await desktop.page(() => document.querySelector<HTMLElement>('search input')?.focus(), null)
  await expect.poll(() => itemOf('redo')).toMatchObject({ label: 'Redo', enabled: true })
})

test('the menu shows the keys that a person chose, and which choices are in effect', async () => {
  const own = process.platform === 'darwin' ? 'CmdOrCtrl+G' : 'F3'
  expect(await itemOf('next-match')).toMatchObject({ keys: own })
  const settings = await ask(desktop, 'settings', {})
  if (!settings?.ok) throw new Error(JSON.stringify(settings))
  const shortcuts = [{ command: 'next-match', code: 'KeyM', withMod: true, withShift: true, withAlt: false }]
  const changed = { ...(settings.value as object), shortcuts, theme: 'sepia' }
  expect(await ask(desktop, 'saveSettings', changed)).toMatchObject({ ok: true })
  await expect.poll(() => itemOf('next-match')).toMatchObject({ keys: 'CmdOrCtrl+Shift+M' })
  await expect.poll(() => itemOf('theme-sepia')).toMatchObject({ checked: true })
  await expect.poll(() => itemOf('theme-system')).toMatchObject({ checked: false })
})

test('the folder of the library is shown in the file manager', async () => {
  await desktop.main(({ shell }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    shell.openPath = async path => {
      shown.push(path)
      return ''
    }
  }, null)
  await desktop.page(() => window.oqyrman?.showLibraryFolder(), null)
  const shown = await desktop.main(() => (globalThis as unknown as { shown: string[] }).shown, null)
  expect(shown).toEqual([computer.library])
})

test('a library that is restored speaks its language in the menu too', async () => {
  const made = await ask(desktop, 'makeBackup', {})
  if (!made?.ok) throw new Error(JSON.stringify(made))
  const settings = await ask(desktop, 'settings', {})
  if (!settings?.ok) throw new Error(JSON.stringify(settings))
  await ask(desktop, 'saveSettings', { ...(settings.value as object), language: 'ru' })
  await expect.poll(() => itemOf('search')).toMatchObject({ label: 'Найти' })
  const { name } = made.value as { readonly name: string }
  expect(await ask(desktop, 'restoreBackup', { name })).toMatchObject({ ok: true })
  await expect.poll(() => itemOf('search')).toMatchObject({ label: 'Search' })
  expect(await ask(desktop, 'checkLibrary', {})).toMatchObject({ ok: true, value: { isSound: true } })
})
