import { expect, test } from 'vitest'
import { EVERYTHING } from '../../shared/find'
import { articleKey } from '../../shared/ids'
import type { Link } from '../../shared/link'
import type { AddressBar } from '../shell/address-bar'
import type { HistoryEntry } from '../shell/history-entry'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { createStores } from './stores'

/** A page under an address bar whose steps are told. */
async function startPage({ link = null, entry = null }: Partial<Pick<AddressBar, 'link' | 'entry'>> = {}) {
  const library = createFakeLibrary(3)
  const steps: (readonly [path: string | null, isNew: boolean])[] = []
  let goTo: (entry: HistoryEntry) => void = () => undefined
  const kept: HistoryEntry[] = []
  const addressBar: AddressBar = {
    link,
    entry,
    show(path, entry, isNew) {
      steps.push([path, isNew])
      kept[entry.at] = entry
    },
    go(by) {
      const at = kept.length - 1 + by
      const entry = kept[at]
      if (entry !== undefined) goTo(entry)
    },
    onGo(listener) {
      goTo = listener
    },
  }
  const page = createStores(library.api, { ...createFakeShell(library).shell, addressBar }, ['en'])
  await page.start()
  await settled()
  return { ...page, library, steps, lastEntry: () => kept.at(-1) }
}

const settled = () => new Promise(resolve => setTimeout(resolve))
const search = (text: string): Link => ({ kind: 'search', question: { ...EVERYTHING, text }, sort: null })

test('the address is that of the open article, or else of the search; typing makes one step', async () => {
  const page = await startPage()
  for (const text of ['He', 'Headline']) page.asking.type(text)
  await settled()
  await page.reading.openAt(0)
  await settled()
  expect(page.steps).toEqual([
    ['/', false],
    ['/search?q=He', true],
    ['/search?q=Headline', false],
    [null, true],
    ['/article/1', false],
  ])
})

test('going back goes by the browser, whose step is not a new one', async () => {
  const page = await startPage()
  await page.reading.openAt(0)
  await settled()
  const before = page.steps.length
  await page.visited.go(-1)
  expect(page.article.getState()).toEqual({ kind: 'none' })
  expect(page.steps.slice(before)).toEqual([['/', false]])
})

test('an order that is not the usual one is part of the address', async () => {
  const page = await startPage()
  page.asking.ask({ ...EVERYTHING, text: 'school' }, 'oldest')
  expect(page.steps.at(-1)).toEqual(['/search?q=school&sort=oldest', true])
})

test('a page that is opened at a search asks for it first', async () => {
  const page = await startPage({ link: search('school') })
  expect(page.library.callsOf('findArticles')).toMatchObject([{ text: 'school', sort: 'relevance' }])
  expect(page.steps).toEqual([['/search?q=school', false]])
})

test('a page that is opened at an article shows it over the list', async () => {
  const page = await startPage({ link: { kind: 'article', key: articleKey('2') } })
  expect(page.article.getState()).toMatchObject({ kind: 'open', id: 2 })
  expect(page.steps.at(-1)).toEqual(['/article/2', false])
  expect(page.layout.getState().pane).toBe('article')
})

test('a link to an article that is not there is told of, and what is shown stays', async () => {
  const page = await startPage()
  await page.linking.open({ kind: 'article', key: articleKey('9') })
  expect(page.notices.getState().messages).toMatchObject([{ message: { kind: 'link-leads-nowhere' } }])
  expect(page.article.getState()).toEqual({ kind: 'none' })
})

test('a link is to the open article, else to what is asked for', async () => {
  const page = await startPage()
  page.asking.type('Headline')
  expect(page.linking.current()).toEqual(search('Headline'))
  await settled()
  await page.reading.openAt(1)
  expect(page.linking.current()).toEqual({ kind: 'article', key: '2' })
})

test('a page that is loaded anew is at the place that the browser kept', async () => {
  const first = await startPage()
  first.asking.type('Headline')
  await settled()
  await first.reading.openAt(1)
  await settled()
  const entry = first.lastEntry() ?? null
  const again = await startPage({ entry, link: { kind: 'article', key: articleKey('2') } })
  expect(again.question.getState().text).toBe('Headline')
  expect(again.article.getState()).toMatchObject({ kind: 'open', id: 2 })
  expect(again.visited.getState().at).toBe(entry?.at)
})
