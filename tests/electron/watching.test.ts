import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { build, type Desktop, newComputer } from './driver'
import { holds, SAMPLES, writeArticles } from './reader'

let computer: Awaited<ReturnType<typeof newComputer>>
let desktop: Desktop
beforeAll(async () => {
  await build()
  computer = await newComputer()
  desktop = await computer.launch()
  await holds(desktop, SAMPLES)
})
afterAll(() => computer.dispose())

const pressIn = (selector: string) =>
  vi.waitUntil(
    () =>
      desktop.page(selector => {
        const button = document.querySelector<HTMLElement>(selector)
        button?.click()
        return button !== null
      }, selector),
    { timeout: 120_000 },
  )
const shown = (selector: string) =>
  desktop.page(selector => document.querySelector(selector)?.textContent ?? '', selector)

const showImports = () =>
  desktop.main(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('show-imports')?.click(), null)

test('a folder is watched from the list of imports: what is put into it comes in by itself, after a restart too', async () => {
  const folder = join(computer.home, 'Жаңалықтар')
  await mkdir(folder)
  await desktop.main(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
    },
    [folder],
  )
  await showImports()
  await pressIn('.watched > .button')
  await vi.waitUntil(async () => (await shown('.watched-folders')).includes(folder), { timeout: 120_000 })
  await writeArticles(join(folder, 'new.txt'), 3, 'Roads')
  await holds(desktop, SAMPLES + 3)
  await vi.waitUntil(async () => (await shown('.past-imports')).includes('new.txt'), { timeout: 120_000 })

  await letBeAndWatchAgain(folder)
  await desktop.main(({ app }) => app.quit(), null)
  await desktop.ended

  desktop = await computer.launch()
  await showImports()
  await letBeAndWatchAgain(folder)
  await writeArticles(join(folder, 'newer.txt'), 2, 'Parks')
  await holds(desktop, SAMPLES + 5)
})

async function letBeAndWatchAgain(folder: string) {
  const button = '.watched-folder .link-button'
  await pressIn(button)
  await vi.waitUntil(async () => (await shown('.watched-off')) !== '', { timeout: 120_000 })
  await pressIn(button)
  await vi.waitUntil(async () => (await shown('.watched-off')) === '', { timeout: 120_000 })
  expect(await shown('.watched-folders')).toContain(folder)
}
