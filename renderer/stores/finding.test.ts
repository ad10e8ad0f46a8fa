import { beforeEach, expect, test } from 'vitest'
import { createFakeLibrary } from './fake-library'
import { createFakeShell } from './fake-shell'
import { createStores, type Stores } from './stores'

// Each headline is “Headline” and a number: “e” stands in it twice, at 1 and 7.
let page: Stores
beforeEach(async () => {
  const library = createFakeLibrary(12)
  page = createStores(library.api, createFakeShell(library).shell, ['en'])
  await page.start()
  await page.reading.openAt(0)
})

const state = () => page.finding.getState()
const place = () => [state().at, state().hits.length]
const atFirst = () => 0
const inHeadline = (start: number, end: number) => ({ part: 'headline', start, end }) as const

test('nothing is looked for until the bar is open', () => {
  expect(state()).toMatchObject({ text: null, hits: [], at: null, told: null })
})

test('typing counts what is found and goes to the first in sight, and stays there while more is typed', () => {
  page.finding.open(null, null)
  expect(state()).toMatchObject({ text: '', hits: [], told: null })
  page.finding.type('e', () => 1)
  expect(place()).toEqual([1, 2])
  page.finding.type('e 1', atFirst)
  expect(place()).toEqual([0, 1])
  expect(state().hits).toEqual([inHeadline(7, 10)])
  expect(state().told).toMatchObject({ at: 0, count: 1 })
})

test('what is not there is told', () => {
  page.finding.open(null, null)
  page.finding.type('x', atFirst)
  expect(state().told).toMatchObject({ at: null, count: 0 })
  page.finding.step(1, atFirst)
  expect(state().at).toBeNull()
})

test('steps go round', () => {
  page.finding.open(null, null)
  page.finding.type('e', atFirst)
  const steps = ([1, 1, -1, -1] as const).map(by => {
    page.finding.step(by, atFirst)
    return state().at
  })
  expect(steps).toEqual([1, 0, 1, 0])
})

test('opened with what is selected, it begins at the selection', () => {
  page.finding.open('E', inHeadline(7, 8))
  expect(state().text).toBe('E')
  expect(place()).toEqual([1, 2])
})

test('opened once more with nothing selected, it goes on with what it looks for', () => {
  page.finding.open(null, null)
  page.finding.type('e', () => 1)
  page.finding.open(null, null)
  expect(state().text).toBe('e')
  expect(place()).toEqual([1, 2])
})

test('closed, it finds nothing, and remembers what it looked for', () => {
  page.finding.open(null, null)
  page.finding.type('e', atFirst)
  page.finding.close()
  expect(state()).toMatchObject({ text: null, hits: [], at: null })
  page.finding.open(null, null)
  expect(state().text).toBe('e')
  expect(place()).toEqual([null, 2])
})

test('it stays open over the next article, and finds there', async () => {
  page.finding.open(null, null)
  page.finding.type('line 1', atFirst)
  expect(place()).toEqual([0, 1])
  await page.reading.openAt(1)
  expect(place()).toEqual([null, 0])
  await page.reading.openAt(10)
  expect(place()).toEqual([null, 1])
  page.finding.step(-1, hits => hits.length - 1)
  expect(place()).toEqual([0, 1])
})

test('marks that come or go leave the person where they are', async () => {
  page.finding.open(null, null)
  page.finding.type('e', () => 1)
  await page.reading.toggleBookmark()
  await page.article.reopen({ text: '', asTyped: [] })
  expect(place()).toEqual([1, 2])
})

test('another headline over the same paragraphs is looked through anew', () => {
  page.finding.open(null, null)
  page.finding.type('e', atFirst)
  const now = page.article.getState()
  if (now.kind !== 'open') throw new Error('No article is open.')
  const article = { ...now.opened.article, headline: 'Eel' }
  page.article.setState({ ...now, opened: { ...now.opened, article } }, true)
  expect(state().hits).toEqual([inHeadline(0, 1), inHeadline(1, 2)])
})
