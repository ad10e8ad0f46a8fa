import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { COMMANDS } from '../../shared/command'
import { build, type Desktop, newComputer } from './driver'

let computer: Awaited<ReturnType<typeof newComputer>>
let desktop: Desktop
beforeAll(async () => {
  await build()
  computer = await newComputer()
  desktop = await computer.launch()
})
afterAll(() => computer.dispose())

test('“Search” in the menu puts the cursor into the search field', async () => {
  await desktop.page(async () => {
    while (document.querySelector('search input') === null) await new Promise(again => setTimeout(again, 20))
  }, null)
  const isSearching = () => document.activeElement?.matches('search input') ?? false
  expect(await desktop.page(isSearching, null)).toBe(false)
  await desktop.main(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('search')?.click(), null)
  await vi.waitUntil(() => desktop.page(isSearching, null), { timeout: 120_000 })
})

test.each(COMMANDS)('choosing “%s” in the menu tells the page', async command => {
  await desktop.page(() => {
    const heard = new Promise<string>(resolve => void window.oqyrman?.onCommand(resolve))
    Object.assign(window, { heard })
  }, null)
  const label = await desktop.main(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    item?.click()
    return item?.label
  }, command)
  expect(label).toMatch(/\p{L}/u)
  const heard = await desktop.page(() => (window as unknown as { heard: Promise<string> }).heard, null)
  expect(heard).toBe(command)
})

test('every item of the menu has a name', async () => {
  const labels = await desktop.main(({ Menu }) => {
    const all = (menu: Electron.Menu | null | undefined): string[] =>
      (menu?.items ?? []).flatMap(item =>
        item.type === 'separator' ? [] : [item.label, ...all(item.submenu)],
      )
    return all(Menu.getApplicationMenu())
  }, null)
  expect(labels.length).toBeGreaterThan(COMMANDS.length)
  expect(labels.filter(label => label === '' || label.includes('{'))).toEqual([])
})
