import { expect, test } from 'vitest'
import { type Filter, NO_FILTER } from '../../shared/find'
import { smartListId } from '../../shared/ids'
import { MAX_PLACE_LENGTH, MAX_PLACES } from '../../shared/page-state'
import type { SmartList } from '../../shared/smart-list'
import { createAsking } from './asking'
import { createFakeLibrary } from './fake-library'
import type { FilterPart } from './filters'
import { createPlaces } from './places'
import { createQuestionStore } from './question'
import { createSettingsStore } from './settings'

const unread: FilterPart = { kind: 'unread', isExcluded: false }
const bookmarked: FilterPart = { kind: 'bookmarked', isExcluded: false }
const tag = (value: string): FilterPart => ({ kind: 'tag', value, isExcluded: false })
const publisher = (value: string): FilterPart => ({ kind: 'publisher', value, isExcluded: false })

function start(places = createPlaces(), lists: readonly SmartList[] = []) {
  const question = createQuestionStore()
  const settings = createSettingsStore(createFakeLibrary(0).api, () => undefined)
  const asking = createAsking(question, settings, places, () => lists)
  const filter = () => question.getState().filter
  return { question, asking, places, filter }
}

test('a place that is new is come to with the filters that are on', () => {
  const { asking, filter } = start()
  asking.toggle(publisher('almaty'))
  asking.toggle(unread)
  expect(filter()).toMatchObject({ isUnread: true, publishers: { include: ['almaty'] } })
})

test('a place is found as it was left, with its filters and its order', () => {
  const { question, asking, filter } = start()
  asking.toggle(publisher('almaty'))
  asking.sortBy('oldest')
  asking.toggle(unread)
  asking.toggle(publisher('almaty'))
  asking.toggle(publisher('mfa'))
  asking.sortBy('headline')
  asking.showAll()
  expect(filter()).toMatchObject({ isUnread: null, publishers: { include: ['almaty'] } })
  expect(question.getState().listSort).toBe('oldest')
  asking.toggle(unread)
  expect(filter()).toMatchObject({ isUnread: true, publishers: { include: ['mfa'] } })
  expect(question.getState().listSort).toBe('headline')
})

test('what is searched for goes along', () => {
  const { question, asking } = start()
  asking.toggle(unread)
  asking.showAll()
  asking.type('bridge')
  asking.toggle(unread)
  expect(question.getState().text).toBe('bridge')
})

test('a tag that is shown alone leaves the place before as it was, and is in its own order', () => {
  const { question, asking, filter } = start()
  asking.toggle(tag('parks'))
  asking.toggle(publisher('mfa'))
  asking.sortBy('headline')
  asking.toggle(tag('parks'))
  asking.clearFilters()
  asking.toggle(publisher('almaty'))
  asking.sortBy('oldest')
  const asked: Filter[] = []
  question.subscribe(state => asked.push(state.filter))
  asking.showTag('parks')
  expect(asked).toEqual([filter()])
  expect(filter()).toEqual({ ...NO_FILTER, tags: { include: ['parks'], exclude: [] } })
  expect(question.getState().listSort).toBe('headline')
  asking.toggle(tag('parks'))
  expect(filter()).toEqual({ ...NO_FILTER, publishers: { include: ['almaty'], exclude: [] } })
  expect(question.getState().listSort).toBe('oldest')
})

test('a second tag is asked for besides the first, wherever each was left', () => {
  const { asking, filter } = start()
  asking.toggle(tag('parks'))
  asking.toggle(tag('parks'))
  asking.toggle(tag('roads'))
  asking.toggle(tag('parks'))
  expect(filter().tags.include).toEqual(['roads', 'parks'])
})

test('unread and bookmarked add up', () => {
  const { asking, filter } = start()
  asking.toggle(unread)
  asking.toggle(bookmarked)
  expect(filter()).toMatchObject({ isUnread: true, isBookmarked: true })
})

test('a place whose filters were cleared is found without them', () => {
  const { asking, filter } = start()
  asking.toggle(unread)
  asking.toggle(publisher('mfa'))
  asking.clearFilters()
  asking.toggle(unread)
  expect(filter()).toEqual({ ...NO_FILTER, isUnread: true })
})

const parks: SmartList = {
  id: smartListId(7),
  name: 'Parks',
  question: {
    text: 'park',
    asTyped: [],
    filter: { ...NO_FILTER, languages: { include: ['kk'], exclude: [] } },
  },
  sort: 'relevance',
}

test('a smart list keeps the order it was put in while it was open', () => {
  const { question, asking } = start(createPlaces(), [parks])
  asking.openList(parks.id, parks.question, parks.sort)
  expect(question.getState().searchSort).toBe('relevance')
  asking.sortBy('oldest')
  asking.clearEverything()
  asking.sortBy('newest')
  asking.openList(parks.id, parks.question, parks.sort)
  expect(question.getState()).toMatchObject({ text: 'park', searchSort: 'oldest' })
})

test('from a smart list all articles are found as they were left, and nothing of the list stays with any place', () => {
  const { question, asking, filter } = start(createPlaces(), [parks])
  asking.toggle(publisher('mfa'))
  asking.openList(parks.id, parks.question, parks.sort)
  asking.showAll()
  expect(question.getState().text).toBe('')
  expect(filter()).toEqual({ ...NO_FILTER, publishers: { include: ['mfa'], exclude: [] } })
  asking.openList(parks.id, parks.question, parks.sort)
  asking.toggle(unread)
  asking.showAll()
  expect(filter()).toEqual({ ...NO_FILTER, publishers: { include: ['mfa'], exclude: [] } })
})

test('places are known again after a restart, the last of them where there are too many', () => {
  const { asking, places } = start()
  for (let number = 0; number < MAX_PLACES + 5; number++) {
    asking.toggle(tag(`t${number}`))
    asking.toggle(publisher('mfa'))
    asking.toggle(tag(`t${number}`))
  }
  const kept = places.kept()
  expect(kept).toHaveLength(MAX_PLACES)
  const anew = createPlaces()
  anew.restore(kept)
  const { asking: again, filter } = start(anew)
  again.toggle(tag(`t${MAX_PLACES + 4}`))
  expect(filter().publishers.include).toEqual(['mfa'])
})

test('a place of so many tags that its name is too long is not kept, and takes no other with it', () => {
  const { asking, places } = start()
  for (let number = 0; number < 12; number++) asking.toggle(tag(`${number} ${'т'.repeat(90)}`))
  asking.toggle(unread)
  const names = places.kept().map(({ place }) => place.length)
  expect(names.length).toBeGreaterThan(5)
  expect(Math.max(...names)).toBeLessThanOrEqual(MAX_PLACE_LENGTH)
})
