import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { LibraryApi } from '../../shared/api'
import type { OpenedArticle } from '../../shared/article'
import { articleId } from '../../shared/ids'
import type { Highlight } from '../../shared/marking'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { PATIENCE_MS } from './patience-for-tests'
import { createStores, type Stores } from './stores'

let library: ReturnType<typeof createFakeLibrary>
let shell: ReturnType<typeof createFakeShell>['shell']
let page: Stores
beforeEach(async () => {
  library = createFakeLibrary(3)
  shell = createFakeShell(library).shell
  page = createStores(library.api, { ...shell, copyText: text => shell.copyText(text) }, ['en'])
  await page.start()
  await page.reading.openAt(0)
})

const at = (start: number, end: number): Highlight => ({ part: 'headline', start, end })

function opened(): OpenedArticle {
  const state = page.article.getState()
  if (state.kind !== 'open') throw new Error('no article is open')
  return state.opened
}
const toggle = (...places: readonly Highlight[]) => page.highlighting.toggle(opened(), places)
const kept = async (id = 1) =>
  (await library.api.openArticle({ id: articleId(id), text: '', asTyped: [] })).highlights

test('words are highlighted, joined with those beside them, and taken off by the same key', async () => {
  await toggle(at(0, 4))
  await toggle(at(2, 8))
  expect(opened().highlights).toEqual([at(0, 8)])
  expect(await kept()).toEqual([at(0, 8)])
  expect(page.deeds.getState().told).toMatchObject({ kind: 'highlighted' })
  await toggle(at(2, 4))
  expect(opened().highlights).toEqual([at(0, 2), at(4, 8)])
  expect(page.deeds.getState().told).toMatchObject({ kind: 'highlight-removed' })
})

test('where only some of the words are highlighted, all of them become so', async () => {
  await toggle(at(0, 2), at(4, 6))
  await toggle(at(0, 6))
  expect(opened().highlights).toEqual([at(0, 6)])
  await page.deeds.undo()
  expect(opened().highlights).toEqual([at(0, 2), at(4, 6)])
})

test('no words are nothing to undo', async () => {
  await toggle()
  expect(page.deeds.getState().done).toEqual([])
})

describe('undoing', () => {
  test('takes off and puts back, also when another article is open', async () => {
    await toggle(at(0, 4))
    await page.reading.openAt(1)
    await page.deeds.undo()
    expect(await kept()).toEqual([])
    expect(opened().highlights).toEqual([])
    await page.deeds.redo()
    expect(await kept()).toEqual([at(0, 4)])
    expect(opened().highlights).toEqual([])
  })

  test('leaves what was highlighted elsewhere meanwhile', async () => {
    await toggle(at(0, 4))
    await library.api.setHighlighted({ id: articleId(1), highlights: [at(0, 4), at(6, 8)] })
    await page.article.reopen({ text: '', asTyped: [] })
    await page.deeds.undo()
    expect(await kept()).toEqual([at(6, 8)])
  })
})

test('an answer that was asked for before hides nothing while it is being kept', async () => {
  const answering = Promise.withResolvers<void>()
  const keeping = Promise.withResolvers<void>()
  const slow: LibraryApi = {
    ...library.api,
    async openArticle(request) {
      const opened = await library.api.openArticle(request)
      if (request.text === 'e') await answering.promise
      return opened
    },
    async setHighlighted(request) {
      await keeping.promise
      return library.api.setHighlighted(request)
    },
  }
  page = createStores(slow, shell, ['en'])
  await page.start()
  await page.reading.openAt(0)
  const reopening = page.article.reopen({ text: 'e', asTyped: [] })
  const toggling = toggle(at(0, 4))
  await vi.waitFor(() => expect(opened().highlights).toEqual([at(0, 4)]), PATIENCE_MS)
  answering.resolve()
  await reopening
  expect(opened()).toMatchObject({ highlights: [at(0, 4)], headlineRanges: [{ start: 1 }, { start: 7 }] })
  keeping.resolve()
  await toggling
})

test('what could not be kept is taken back and told', async () => {
  await toggle(at(0, 2))
  library.failing.add('setHighlighted')
  await toggle(at(4, 6))
  expect(opened().highlights).toEqual([at(0, 2)])
  expect(page.deeds.getState().done).toHaveLength(1)
  expect(page.notices.getState().messages.at(-1)?.message).toMatchObject({ kind: 'failure' })
})

test('what was copied is told, each time; where the clipboard is forbidden, that', async () => {
  await page.highlighting.copy('“Bridge”', 'quotation')
  const first = page.highlighting.getState().copied
  expect(first).toMatchObject({ text: '“Bridge”', as: 'quotation' })
  await page.highlighting.copy('“Bridge”', 'quotation')
  expect(page.highlighting.getState().copied?.number).not.toBe(first?.number)
  shell.copyText = () => Promise.reject(new Error('forbidden'))
  await page.highlighting.copy('“Park”', 'quotation')
  expect(page.highlighting.getState().copied).toMatchObject({ text: '“Bridge”' })
  expect(page.notices.getState().messages.at(-1)?.message).toEqual({ kind: 'copy-failed' })
})

test('the menu of a highlight goes with its article', async () => {
  await toggle(at(0, 4))
  page.highlighting.offer({ kind: 'highlight', highlight: 0 })
  await page.reading.openAt(1)
  expect(page.highlighting.getState().menu).toBeNull()
})
