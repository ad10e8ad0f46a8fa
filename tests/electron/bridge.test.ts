import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVERYTHING } from '../../shared/find'
import { build, type Desktop, newComputer } from './driver'
import { ask, holds, libraryInfo, SAMPLES, writeArticles } from './reader'

let computer: Awaited<ReturnType<typeof newComputer>>
let desktop: Desktop
beforeAll(async () => {
  await build()
  computer = await newComputer()
  desktop = await computer.launch()
  await holds(desktop, SAMPLES)
})
afterAll(() => computer.dispose())

test('the page asks the library and is answered', async () => {
  expect((await libraryInfo(desktop)).folder).toBe(computer.library)
})

test.each([
  ['an unknown method', 'dropEverything', {}, { kind: 'unknown-method', method: 'dropEverything' }],
  ['what every object has', 'toString', {}, { kind: 'unknown-method', method: 'toString' }],
  ['a missing field', 'setRead', { on: true }, { kind: 'wrong-payload', method: 'setRead' }],
  ['a foreign field', 'libraryInfo', { folder: '/' }, { kind: 'wrong-payload', method: 'libraryInfo' }],
  [
    'a wrong type',
    'openArticle',
    { id: '1', text: '', asTyped: [] },
    { kind: 'wrong-payload', method: 'openArticle' },
  ],
  ['no request', 'settings', null, { kind: 'wrong-payload', method: 'settings' }],
])('%s is refused as what it is', async (_what, method, request, failure) => {
  expect(await ask(desktop, method, request)).toMatchObject({ ok: false, failure })
})

test('a failure of the library arrives whole', async () => {
  expect(await ask(desktop, 'openArticle', { id: 999_999, text: '', asTyped: [] })).toEqual({
    ok: false,
    failure: { kind: 'article-missing', id: 999_999 },
  })
})

test('a date in a request stays a date and is refused as such', async () => {
  const reply = await desktop.page(
    () => window.oqyrman?.call('openArticle', { id: 1, text: new Date(0), asTyped: [] }),
    null,
  )
  expect(reply).toMatchObject({ ok: false, failure: { kind: 'wrong-payload', detail: /Date/ } })
})

test('a search that the page gives up ends as superseded', async () => {
  const question = { ...EVERYTHING, text: 'a', sort: 'relevance', alphabet: 'en', from: 0, limit: 10 }
  const replies = await desktop.page(async question => {
    const bridge = window.oqyrman
    // Now and then one is answered before word comes that it was given up.
    const given = Array.from({ length: 30 }, (_, place) => {
      const answer = bridge?.call('findArticles', question, place + 1)
      bridge?.cancel(place + 1)
      return answer
    })
    const failed = (await Promise.all(given)).filter(answer => answer?.ok === false)
    return [failed, await bridge?.call('findArticles', question, given.length + 1)]
  }, question)
  const superseded = { ok: false, failure: { kind: 'superseded' } }
  expect(replies).toMatchObject([expect.arrayContaining([superseded]), { ok: true }])
})

test('a request with a function in it does not cross', async () => {
  const outcome = await desktop.page(
    async () => window.oqyrman?.call('libraryInfo', { of: () => 1 }).catch(thrown => String(thrown)),
    null,
  )
  expect(outcome).toContain('could not be cloned')
})

test('another window with the same page and preload is refused', async () => {
  const outcome = await desktop.main(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await window.loadURL('app://oqyrman/')
    const outcome = await window.webContents.executeJavaScript(`(async () => ({
      call: await window.oqyrman.call('libraryInfo', {}),
      choose: await window.oqyrman.chooseFiles('files').catch(String),
      copy: await window.oqyrman.copyText('x').catch(String),
      pdf: await window.oqyrman.savePdf('x'),
    }))()`)
    window.destroy()
    return outcome
  }, null)
  expect(outcome.call).toMatchObject({ ok: false, failure: { kind: 'wrong-sender' } })
  expect(outcome.choose).toContain('wrong-sender')
  expect(outcome.copy).toContain('wrong-sender')
  expect(outcome.pdf).toMatchObject({ ok: false, failure: { kind: 'wrong-sender' } })
})

test('news of the library reach the page until it stops listening', async () => {
  const [id] = await someArticles()
  const heard = await desktop.page(async id => {
    const bridge = window.oqyrman
    if (bridge === undefined) return []
    const heard: string[] = []
    const next = () =>
      new Promise<void>(
        resolve => void bridge.onEvent(event => event.kind === 'articles-changed' && resolve()),
      )
    const stop = bridge.onEvent(event => void heard.push(event.kind))
    let changed = next()
    await bridge.call('setBookmarked', { ids: [id], on: true })
    await changed
    stop()
    changed = next()
    await bridge.call('setBookmarked', { ids: [id], on: false })
    await changed
    return heard
  }, id)
  expect(heard.filter(kind => kind === 'articles-changed')).toHaveLength(1)
})

test('a file that was not chosen is not brought in', async () => {
  const path = join(computer.home, 'not-chosen.txt')
  await writeArticles(path, 1, 'Secrets')
  expect(await ask(desktop, 'startImport', { paths: [path], encodings: [] })).toEqual({
    ok: false,
    failure: { kind: 'path-not-granted', path },
  })
})

test('a file that was dropped is brought in from where it lies', async () => {
  const path = join(computer.home, 'түскен файл.txt')
  await writeArticles(path, 2, 'Dropped')
  await desktop.page(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'stand-in-for-dropping'
    document.body.append(input)
  }, null)
  await desktop.choose('#stand-in-for-dropping', [path])
  const granted = await desktop.page(async () => {
    const files = document.querySelector<HTMLInputElement>('#stand-in-for-dropping')?.files ?? []
    return window.oqyrman?.grantFiles([...files])
  }, null)
  expect(granted).toEqual([path])
  expect(await ask(desktop, 'startImport', { paths: granted, encodings: [] })).toMatchObject({ ok: true })
  await holds(desktop, SAMPLES + 2)
})

test('a file that the page made up lies nowhere', async () => {
  const granted = await desktop.page(
    () => window.oqyrman?.grantFiles([new File(['text'], '/etc/passwd')]),
    null,
  )
  expect(granted).toEqual([])
})

test('files chosen in the dialog may be brought in, and none where the person thought better of it', async () => {
  const path = join(computer.home, 'chosen.txt')
  await writeFile(path, 'Society\nChosen by a person 14.02.2025\nA body.\n')
  const choose = (chosen: readonly string[]) =>
    desktop.main(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] })
    }, chosen)
  await choose([])
  expect(await desktop.page(() => window.oqyrman?.chooseFiles('folder'), null)).toEqual([])
  await choose([path])
  expect(await desktop.page(() => window.oqyrman?.chooseFiles('files'), null)).toEqual([path])
  const before = (await libraryInfo(desktop)).articles
  expect(await ask(desktop, 'startImport', { paths: [path], encodings: [] })).toMatchObject({ ok: true })
  await holds(desktop, before + 1)
})

test('text is copied although the page is permitted nothing', async () => {
  await desktop.page(() => window.oqyrman?.copyText('Қазақстан https://www.gov.kz/'), null)
  expect(await desktop.main(({ clipboard }) => clipboard.readText(), null)).toBe(
    'Қазақстан https://www.gov.kz/',
  )
})

test('what stands on paper is written as PDF where the person chooses, and nowhere where they think better of it', async () => {
  const path = join(computer.home, 'Ақтөбе: есеп.pdf')
  const choose = (filePath: string) =>
    desktop.main(({ dialog }, filePath) => {
      dialog.showSaveDialog = (async (_window: unknown, options: { defaultPath?: string }) => {
        Object.assign(globalThis, { offered: options.defaultPath })
        return { canceled: filePath === '', filePath }
      }) as typeof dialog.showSaveDialog
    }, filePath)
  const save = (name: unknown) => desktop.page(name => window.oqyrman?.savePdf(name as string), name)
  await choose('')
  expect(await save('Есеп: 2025/26')).toEqual({ ok: true, value: null })
  expect(await desktop.main(() => (globalThis as { offered?: string }).offered, null)).toBe(
    'Есеп_ 2025_26.pdf',
  )
  await expect(readFile(path)).rejects.toThrow('ENOENT')
  await choose(path)
  expect(await save('Есеп')).toEqual({ ok: true, value: null })
  expect((await readFile(path)).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  await choose(join(computer.home, 'no such folder', 'a.pdf'))
  expect(await save('Есеп')).toMatchObject({
    ok: false,
    failure: { kind: 'not-written', path: 'a.pdf', detail: 'ENOENT' },
  })
  expect(await save('')).toMatchObject({ ok: false, failure: { kind: 'wrong-payload', method: 'savePdf' } })
})

async function someArticles(): Promise<readonly number[]> {
  const request = { ...EVERYTHING, sort: 'newest', alphabet: 'en', from: 0, limit: 5 }
  const reply = await ask(desktop, 'findArticles', request)
  if (!reply?.ok) throw new Error(JSON.stringify(reply))
  return (reply.value as { articles: { id: number }[] }).articles.map(article => article.id)
}
