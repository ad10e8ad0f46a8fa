import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { NO_FILTER } from '../../shared/find'
import type { ImportProgress } from '../../shared/importing'
import { build, type Desktop, newComputer } from './driver'
import { ask, holds, libraryInfo, SAMPLES, writeArticles } from './reader'

let computer: Awaited<ReturnType<typeof newComputer>>
beforeAll(build)
beforeEach(async () => {
  computer = await newComputer()
})
afterEach(() => computer.dispose())

const MANY = 20_000

// Some of the file's articles have been read, and the notice of the next start shows that not all had been.
async function withImportUnderWay(): Promise<Desktop> {
  const path = join(computer.home, 'many.txt')
  await writeArticles(path, MANY, 'Many')
  const desktop = await computer.launch([path])
  for (;;) {
    const reply = await ask(desktop, 'importProgress')
    const progress = reply?.ok ? (reply.value as ImportProgress | null) : null
    if (progress?.fileName === 'many.txt' && progress.articles > 0) return desktop
    await new Promise(again => setTimeout(again, 10))
  }
}

const quit = (desktop: Desktop) => desktop.main(({ app }) => void setImmediate(() => app.quit()), null)

test('quitting with an import under way loses nothing: it goes on at the next start', async () => {
  const first = await withImportUnderWay()
  await quit(first)
  expect(await first.ended).toBe(0)

  const second = await computer.launch()
  const { notices } = await libraryInfo(second)
  expect(notices).toContainEqual(expect.objectContaining({ kind: 'import-resumed' }))
  await holds(second, SAMPLES + MANY)
  expect(await ask(second, 'checkLibrary')).toMatchObject({ ok: true, value: { isSound: true } })
})

test('a program that is started while it ends is back, with the files it was given', async () => {
  const path = join(computer.home, 'late.txt')
  await writeArticles(path, 2, 'Late')
  const desktop = await computer.launch()
  await holds(desktop, SAMPLES)
  await desktop.main(({ app }, path) => {
    app.once('will-quit', () =>
      setImmediate(() => app.emit('second-instance', {}, [], '', { paths: [path] })),
    )
    setImmediate(() => app.quit())
  }, path)
  await desktop.main(async ({ BrowserWindow }) => {
    const isOpen = () => BrowserWindow.getAllWindows().some(window => window.isVisible())
    while (isOpen()) await new Promise(again => setTimeout(again, 10))
    while (!isOpen()) await new Promise(again => setTimeout(again, 10))
  }, null)
  await holds(desktop, SAMPLES + 2)
})

const typeNote = (desktop: Desktop, text: string) =>
  desktop.page(async text => {
    const until = async <T>(find: () => T | null | undefined): Promise<T> => {
      for (;;) {
        const found = find()
        if (found) return found
        await new Promise(again => setTimeout(again, 10))
      }
    }
    const row = await until(() => document.querySelector<HTMLElement>('#article-list [role="option"]'))
    row.click()
    await until(() => document.querySelector('#article-text h2'))
    document.getElementById('article-list')?.focus()
    const editor = await until(() => {
      const key = { code: 'KeyN', key: 'n', bubbles: true, cancelable: true }
      if (document.querySelector('#article-text textarea') === null)
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
      return document.querySelector<HTMLTextAreaElement>('#article-text textarea')
    })
    editor.focus()
    document.execCommand('insertText', false, text)
    return editor.value
  }, text)

test.each<[string, (desktop: Desktop) => Promise<unknown>]>([
  [
    'the window is closed',
    desktop =>
      desktop.main(
        ({ BrowserWindow }) => void setImmediate(() => BrowserWindow.getAllWindows()[0]?.close()),
        null,
      ),
  ],
  ['the program is quitted', quit],
])('words that were typed in the moment that %s are there at the next start', async (_, leave) => {
  const first = await computer.launch()
  await holds(first, SAMPLES)
  expect(await typeNote(first, 'Half a sentence')).toBe('Half a sentence')
  await leave(first)
  if (process.platform === 'darwin') await quit(first)
  expect(await first.ended).toBe(0)

  const second = await computer.launch()
  const everything = await ask(second, 'findArticles', {
    text: 'has:note',
    asTyped: [],
    filter: NO_FILTER,
    sort: 'newest',
    alphabet: 'en',
    from: 0,
    limit: 5,
  })
  expect(everything).toMatchObject({ ok: true, value: { total: 1 } })
})

test('a page that hangs keeps neither its window open nor the program, told to quit meanwhile', async () => {
  const desktop = await computer.launch()
  await holds(desktop, SAMPLES)
  await desktop.main(({ app, BrowserWindow, ipcMain }) => {
    // Whatever the page answers is not heard.
    ipcMain.removeAllListeners('oqyrman:left')
    const { on } = ipcMain
    ipcMain.on = (channel: string, listener: Parameters<typeof on>[1]) =>
      channel === 'oqyrman:left' ? ipcMain : on.call(ipcMain, channel, listener)
    setImmediate(() => {
      BrowserWindow.getAllWindows()[0]?.close()
      app.quit()
    })
  }, null)
  expect(await desktop.ended).toBe(0)
})
