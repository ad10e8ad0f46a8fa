import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LibraryApi, NOTHING } from '../../shared/api'
import { EVERYTHING } from '../../shared/find'
import { articleId } from '../../shared/ids'
import type { PageState } from '../../shared/page-state'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { kill } from '../killing'
import { everything, fillLibrary, withLibraryOf } from '../opened-library'
import { apiAt, startServing } from '../serving'

let folder: string
const place = () => join(folder, 'library')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oqyrman-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Served {
  readonly program: ChildProcess
  readonly api: LibraryApi
}

/** A reader of its own, reached as a page reaches it. */
async function serve(): Promise<Served> {
  const serving = await startServing(place())
  return { program: serving.process, api: apiAt(serving.address) }
}

async function killNow(program: ChildProcess): Promise<void> {
  program.kill('SIGKILL')
  await once(program, 'exit')
}

/** What the library says once the next program has opened it. */
const counts = () =>
  withLibraryOf(place(), async library => {
    expect(await library.checkLibrary(NOTHING)).toMatchObject({ isSound: true })
    const { bookmarked, unread } = await library.countFacets(EVERYTHING)
    return { bookmarks: bookmarked, unread }
  })
const article = (n: number) => `Park number ${n} opened 14.02.2025\nThe park number ${n} was opened today.\n`

function dump(count: number): string {
  const path = join(folder, 'dump.txt')
  writeFileSync(path, Array.from({ length: count }, (_, n) => article(n)).join(''))
  return path
}

test.each([3, 8, 20])(
  'each bookmark that was confirmed before a kill after %d calls is kept',
  async calls => {
    await fillLibrary(place(), [dump(200)])
    const { program, api } = await serve()
    const { articles } = await api.findArticles(everything)
    const confirmed: number[] = []
    const marking = (async () => {
      for (const { id } of articles) {
        await api.setBookmarked({ ids: [id], on: true })
        await api.setRead({ ids: [id], on: true })
        confirmed.push(id)
        if (confirmed.length === calls) program.kill('SIGKILL')
      }
    })()
    await expect(marking).rejects.toThrow()
    expect(confirmed.length).toBeGreaterThanOrEqual(calls)
    const { bookmarks, unread } = await counts()
    // The one under way when the program died may or may not have been saved.
    expect(bookmarks - confirmed.length).toBeOneOf([0, 1])
    expect(200 - unread - confirmed.length).toBeOneOf([0, 1])
  },
)

test.each([2, 9])(
  'each tag, note, search and smart list that was confirmed before a kill after %d calls is kept, and shown',
  async calls => {
    await fillLibrary(place(), [dump(60)])
    const first = await serve()
    const { articles } = await first.api.findArticles(everything)
    const confirmed: number[] = []
    const adding = (async () => {
      for (const { id } of articles) {
        await first.api.setTagged({ ids: [id], tag: 'Мост', on: true })
        await first.api.setNote({ id, note: `Note ${id}` })
        await first.api.rememberSearch({ text: `park ${id}` })
        await first.api.saveSmartList({ id: null, name: `Park ${id}`, question: EVERYTHING, sort: 'newest' })
        confirmed.push(id)
        if (confirmed.length === calls) first.program.kill('SIGKILL')
      }
    })()
    await expect(adding).rejects.toThrow()
    const second = await serve()
    const { api } = second
    // The ones under way when the program died may or may not have been saved.
    const oneMoreAtMost = (count: number) => expect(count - confirmed.length).toBeOneOf([0, 1])
    oneMoreAtMost((await api.findArticles({ ...everything, text: 'tag:мост' })).total)
    oneMoreAtMost((await api.findArticles({ ...everything, text: 'has:note' })).total)
    oneMoreAtMost((await api.pastSearches({})).length)
    oneMoreAtMost((await api.smartLists({})).length)
    for (const id of confirmed) {
      const { article } = await api.openArticle({ id: articleId(id), text: '', asTyped: [] })
      expect(article).toMatchObject({ tags: ['Мост'], note: `Note ${id}` })
    }
    await killNow(second.program)
    await counts()
  },
)

test.each([3, 10])(
  'all that was highlighted before a kill after %d calls is kept, each article with all of it or none',
  async calls => {
    await fillLibrary(place(), [dump(60)])
    const first = await serve()
    const { articles } = await first.api.findArticles(everything)
    const confirmed: number[] = []
    const highlights = [
      { part: 'headline', start: 0, end: 4 },
      { part: 0, start: 4, end: 8 },
    ] as const
    const highlighting = (async () => {
      for (const { id } of articles) {
        await first.api.setHighlighted({ id, highlights })
        confirmed.push(id)
        if (confirmed.length === calls) first.program.kill('SIGKILL')
      }
    })()
    await expect(highlighting).rejects.toThrow()
    const second = await serve()
    const kept = await Promise.all(
      articles.map(({ id }) => second.api.openArticle({ id, text: '', asTyped: [] })),
    )
    for (const { article, highlights: found } of kept) {
      if (confirmed.includes(article.id)) expect(found).toEqual(highlights)
      else expect([0, highlights.length]).toContain(found.length)
    }
    await killNow(second.program)
    await counts()
  },
)

test.each([1, 4])(
  'a tag is renamed as a whole or not at all, whenever a kill comes: after %d changes',
  async changes => {
    await fillLibrary(place(), [dump(200)])
    const first = await serve()
    const ids = (await first.api.findArticles(everything)).articles.map(({ id }) => id)
    await first.api.setTagged({ ids, tag: 'a/part', on: true })
    let tag = 'a'
    let confirmed = 0
    const renaming = (async () => {
      for (;;) {
        const to = tag === 'a' ? 'b' : 'a'
        const asked = first.api.changeTag({ tag, to })
        if (confirmed === changes) first.program.kill('SIGKILL')
        await asked
        confirmed++
        tag = to
      }
    })()
    await expect(renaming).rejects.toThrow()
    const second = await serve()
    // The change under way when the program died may or may not have been saved.
    const kept = (await second.api.listTags({})).map(({ tag, count }) => `${tag} ${count}`)
    const whole = (name: string) => [`${name} ${ids.length}`, `${name}/part ${ids.length}`]
    expect([whole('a'), whole('b')]).toContainEqual(kept)
    await killNow(second.program)
    await counts()
  },
)

test('killed at any moment after a clean close, a library never shows what it was before', async () => {
  await fillLibrary(place(), [dump(20)])
  for (const count of [1, 2, 3]) {
    const { program, api } = await serve()
    const { articles } = await api.findArticles(everything)
    await api.setBookmarked({ ids: articles.slice(0, count).map(({ id }) => id), on: true })
    await killNow(program)
    // Closes cleanly: what it leaves is of the state after the kill.
    expect(await counts()).toMatchObject({ bookmarks: count })
    expect(await counts()).toMatchObject({ bookmarks: count })
  }
})

test('killed while it closes, a library opens as it was last', async () => {
  await fillLibrary(place(), [dump(20)])
  let count = 0
  for (const ms of [0, 2, 8, 30, 120]) {
    const { program, api } = await serve()
    const { articles } = await api.findArticles(everything)
    count++
    await api.setBookmarked({ ids: articles.slice(0, count).map(({ id }) => id), on: true })
    program.kill('SIGTERM')
    await sleep(ms)
    await kill(program)
    expect(await counts()).toMatchObject({ bookmarks: count })
  }
})

test.each([1, 30])(
  'the place that was confirmed last before a kill after %d is where reading goes on',
  async moves => {
    await fillLibrary(place(), [dump(3)])
    const first = await serve()
    const [found] = (await first.api.findArticles(everything)).articles
    if (found === undefined) throw new Error('no article')
    let confirmed = 0
    const scrolling = (async () => {
      for (;;) {
        await first.api.setReadingPlace({ id: found.id, place: { paragraph: confirmed + 1, share: 0.5 } })
        confirmed++
        if (confirmed === moves) first.program.kill('SIGKILL')
      }
    })()
    await expect(scrolling).rejects.toThrow()
    const second = await serve()
    const { readingPlace } = await second.api.openArticle({ id: found.id, text: '', asTyped: [] })
    // The one under way when the program died may or may not have been saved.
    expect((readingPlace?.paragraph ?? 0) - confirmed).toBeOneOf([0, 1])
    expect(readingPlace?.share).toBe(0.5)
    await killNow(second.program)
    await counts()
  },
)

test('settings that were confirmed before a kill are kept', async () => {
  const first = await serve()
  for (const theme of ['light', 'system', 'dark'] as const)
    await first.api.saveSettings({ ...DEFAULT_SETTINGS, theme })
  await killNow(first.program)
  const second = await serve()
  expect(await second.api.settings({})).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
  await killNow(second.program)
})

test.each([1, 5])(
  'where the person was is kept as it was confirmed before a kill after %d calls',
  async calls => {
    const first = await serve()
    let confirmed = 0
    const going = (async () => {
      for (let row = 1; ; row++) {
        await first.api.savePageState({ ...BEGINNING, cursor: row })
        confirmed = row
        if (row === calls) first.program.kill('SIGKILL')
      }
    })()
    await expect(going).rejects.toThrow()
    const again = await serve()
    // The one under way when the program died may or may not have been saved.
    expect((await again.api.pageState(NOTHING))?.cursor).toBeOneOf([confirmed, confirmed + 1])
    await killNow(again.program)
  },
)

const BEGINNING: PageState = {
  question: EVERYTHING,
  listSort: 'newest',
  searchSort: 'relevance',
  pane: 'list',
  articleId: null,
  cursor: null,
  cursorId: null,
  firstRow: 0,
  findText: null,
  isFocusMode: false,
  closedGroups: [],
  places: [],
}
