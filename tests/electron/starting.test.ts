import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenedArticle } from '../../shared/article'
import type { FoundArticles } from '../../shared/find'
import { everything } from '../opened-library'
import { build, newComputer } from './driver'
import { ask, holds, libraryInfo, SAMPLES, writeArticles } from './reader'

let computer: Awaited<ReturnType<typeof newComputer>>
beforeAll(build)
beforeEach(async () => {
  computer = await newComputer()
})
afterEach(() => computer.dispose())

test('files named at the start are brought in: plain, with spaces, and as a desktop names them', async () => {
  await mkdir(join(computer.home, 'news'))
  await writeArticles(join(computer.home, 'news', 'plain.txt'), 2, 'Plain')
  await writeArticles(join(computer.home, 'news', 'two words.txt'), 3, 'Spaced')
  const asAddress = join(computer.home, 'жаңалық.txt')
  await writeArticles(asAddress, 4, 'Addressed')
  const args = ['plain.txt', '--unknown-switch', './two words.txt', pathToFileURL(asAddress).href]
  const desktop = await computer.launch(args, join(computer.home, 'news'))
  await holds(desktop, SAMPLES + 2 + 3 + 4)
})

test('a first start brings the sample library in; a second one hands its files over, by the folder it was started in, and brings the window forward; the system hands over a file that it opens', async () => {
  const desktop = await computer.launch()
  await holds(desktop, SAMPLES)
  await desktop.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), null)
  await mkdir(join(computer.home, 'elsewhere'))
  await writeArticles(join(computer.home, 'elsewhere', 'second.txt'), 5, 'Second')
  expect(await computer.runToEnd(['second.txt'], join(computer.home, 'elsewhere'))).toBe(0)
  await holds(desktop, SAMPLES + 5)
  const windows = await desktop.main(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().map(window => window.isMinimized()),
    null,
  )
  expect(windows).toEqual([false])

  const path = join(computer.home, 'opened.txt')
  await writeArticles(path, 3, 'Opened')
  await desktop.main(
    ({ app }, path) => void app.emit('open-file', { preventDefault: () => undefined }, path),
    path,
  )
  await holds(desktop, SAMPLES + 5 + 3)
})

test('links open an article or a search: at the start, by a second start, and as macOS hands them over', async () => {
  const desktop = await computer.launch(['oqyrman://search?q=%D0%B4%D0%BE%D1%81%D0%B0%D0%B5%D0%B2'])
  await holds(desktop, SAMPLES)
  const searched = () =>
    desktop.page(() => document.querySelector<HTMLInputElement>('#search-field')?.value, null)
  await expect.poll(searched).toBe('досаев')

  const found = await ask(desktop, 'findArticles', { ...everything, text: 'puppet theater' })
  const { articles } = found?.ok ? (found.value as FoundArticles) : { articles: [] }
  const opened = await ask(desktop, 'openArticle', { id: articles[0]?.id, text: '', asTyped: [] })
  const { key } = opened?.ok ? (opened.value as OpenedArticle).article : { key: '' }
  expect(await computer.runToEnd([`oqyrman://article/${key}`])).toBe(0)
  const headline = () => desktop.page(() => document.querySelector('article h2')?.textContent, null)
  await expect.poll(headline).toContain('Almaty puppet theater')

  for (const address of ['oqyrman://search?q=census', 'oqyrman://nowhere', 'file:///etc/passwd'])
    await desktop.main(
      ({ app }, address) => void app.emit('open-url', { preventDefault: () => undefined }, address),
      address,
    )
  await expect.poll(searched).toBe('census')
  await expect.poll(headline).toContain('Almaty puppet theater')
})

test('files that come while an import runs wait for it', async () => {
  const [long, late] = [join(computer.home, 'long.txt'), join(computer.home, 'late.txt')]
  await writeArticles(long, 1_000, 'Long')
  await writeArticles(late, 2, 'Late')
  const desktop = await computer.launch([long])
  await computer.runToEnd([late])
  await holds(desktop, SAMPLES + 1_000 + 2)
})

test('the window comes back where it was and as large as it was', async () => {
  const bounds = { x: 120, y: 80, width: 900, height: 700 }
  const first = await computer.launch()
  await first.main(({ app, BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
    setImmediate(() => app.quit())
  }, bounds)
  expect(await first.ended).toBe(0)
  const second = await computer.launch()
  const kept = await second.main(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    null,
  )
  expect(kept).toEqual(bounds)
})

test('a page that died comes back by itself; one that dies again is told of, and the program ends', async () => {
  const desktop = await computer.launch()
  await holds(desktop, SAMPLES)
  await desktop.main(async ({ BrowserWindow, dialog }) => {
    // The box would wait for a person.
    dialog.showErrorBox = () => undefined
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const isBack = new Promise(resolve => contents?.once('did-finish-load', () => resolve(null)))
    contents?.forcefullyCrashRenderer()
    await isBack
  }, null)
  expect((await libraryInfo(desktop)).articles).toBe(SAMPLES)
  await desktop.main(
    ({ BrowserWindow }) =>
      void setImmediate(() => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()),
    null,
  )
  expect(await desktop.ended).toBe(1)
})

test.each<[string, string, (library: string) => Promise<void>]>([
  [
    'is damaged',
    'is damaged',
    async (library: string) => {
      await mkdir(library)
      await writeFile(join(library, 'library.db'), 'x'.repeat(10_000))
    },
  ],
  ['is a file', 'could not be', async (library: string) => writeFile(library, 'text')],
])('a library that %s is told of, and nothing starts', async (_what, words, prepare) => {
  await prepare(computer.library)
  expect(await computer.runToEnd()).toBe(1)
  const [box, ...others] = await computer.errorBoxes()
  expect(others).toEqual([])
  expect(box?.content).toContain(words)
  expect(box?.content).toContain(computer.library)
})

test('a damaged library that has a backup stays as it is where the person would rather not, and is restored in one press from the newest that is sound', async () => {
  const place = join(computer.library, 'library.db')
  const damaged = 'x'.repeat(10_000)
  const first = await computer.launch()
  await holds(first, SAMPLES)
  expect(await ask(first, 'makeBackup')).toMatchObject({ ok: true })
  await first.main(({ app }) => app.quit(), null)
  await first.ended
  await writeFile(place, damaged)
  // Newer than any, and damaged too.
  await writeFile(join(computer.library, 'backups', 'by-hand-2999-01-01T00-00-00-000Z.db'), damaged)

  expect(await computer.runToEnd()).toBe(1)
  expect(await readFile(place, 'utf8')).toBe(damaged)

  process.env.OQYRMAN_BOX_ANSWER = '0'
  const desktop = await computer.launch().finally(() => {
    delete process.env.OQYRMAN_BOX_ANSWER
  })
  await holds(desktop, SAMPLES)
  expect(await ask(desktop, 'checkLibrary')).toMatchObject({ ok: true, value: { isSound: true } })
  const kept = await readdir(join(computer.library, 'backups'))
  expect(kept.filter(name => /^damaged-.*\.db$/.test(name))).toHaveLength(1)
})

test('a library that is open in another program is told of, and stays as it is', async () => {
  const desktop = await computer.launch()
  await holds(desktop, SAMPLES)
  // Another name for the same folder: a program of its own, by its name.
  const alias = join(computer.home, 'alias')
  await symlink(computer.library, alias, 'junction')
  expect(await computer.runToEnd(['--library', alias])).toBe(1)
  const [box] = await computer.errorBoxes()
  expect(box?.content).toContain('is open in another')
  expect(await ask(desktop, 'checkLibrary')).toMatchObject({ ok: true, value: { isSound: true } })
})
