import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { failureOf } from '../../shared/failure'
import { EVERYTHING, type Filter, NO_FILTER } from '../../shared/find'
import { articleId, smartListId } from '../../shared/ids'
import type { Highlight } from '../../shared/marking'
import { MAX_SMART_LISTS } from '../../shared/smart-list'
import { everything, libraryForEachTest } from '../opened-library'

const own = libraryForEachTest()

const DUMP =
  'Bridge over the Irtysh opened 14.02.2025\nThe bridge carries four lanes and a path for cyclists.\n' +
  'Library in Oskemen opened 15.02.2025\nThe library has a hall for two hundred readers.\n' +
  'В Таразе высадили деревья 16.02.2025\nВ парке посадили тысячу саженцев карагача.\n'

const titlesOf = async (question: Partial<typeof everything>) =>
  (await own.library.findArticles({ ...everything, ...question })).articles.map(({ title }) => title.text)
const filter = (part: Partial<Filter>): Filter => ({ ...NO_FILTER, ...part })
const idOf = async (text: string) => (await own.articleOf(text)).article.id

const BRIDGE = 'Bridge over the Irtysh opened'
const LIBRARY = 'Library in Oskemen opened'
const TREES = 'В Таразе высадили деревья'

test('a tag is kept as it was first typed, and found in any letters', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const [bridge, library] = [await idOf('bridge'), await idOf('library')]
  await own.library.setTagged({ ids: [bridge], tag: ' Облыс и\u0306 ', on: true })
  await own.library.setTagged({ ids: [library, bridge], tag: 'ОБЛЫС Й', on: true })
  expect(await own.library.listTags({})).toEqual([{ tag: 'Облыс й', count: 2, colour: null }])
  expect(await titlesOf({ text: 'tag:"облыс й"' })).toEqual([LIBRARY, BRIDGE])
  expect(await titlesOf({ text: '-tag:"облыс й"' })).toEqual([TREES])
  expect(await titlesOf({ filter: filter({ tags: { include: ['Облыс й'], exclude: [] } }) })).toEqual([
    LIBRARY,
    BRIDGE,
  ])
  const [summary] = (await own.library.findArticles({ ...everything, text: 'library' })).articles
  expect(summary?.tags).toEqual(['Облыс й'])
})

test('a tag is taken off in whatever letters, and one that no article has is gone', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const bridge = await idOf('bridge')
  for (const tag of ['water', 'Roads']) await own.library.setTagged({ ids: [bridge], tag, on: true })
  expect((await own.articleOf('bridge')).article.tags).toEqual(['Roads', 'water'])
  await own.library.setTagged({ ids: [bridge], tag: 'WATER', on: false })
  expect((await own.articleOf('bridge')).article.tags).toEqual(['Roads'])
  expect(await own.library.listTags({})).toEqual([{ tag: 'Roads', count: 1, colour: null }])
})

test('a tag stands for all that lie in it: in a search, in a filter, in the counts', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const [bridge, library, trees] = [await idOf('bridge'), await idOf('library'), await idOf('карагача')]
  await own.library.setTagged({ ids: [bridge, library], tag: 'Region / Oskemen', on: true })
  await own.library.setTagged({ ids: [bridge], tag: 'region/Semey', on: true })
  await own.library.setTagged({ ids: [trees], tag: 'regional', on: true })
  const none = { colour: null }
  expect(await own.library.listTags({})).toEqual([
    { tag: 'Region', count: 2, ...none },
    { tag: 'Region/Oskemen', count: 2, ...none },
    { tag: 'region/Semey', count: 1, ...none },
    { tag: 'regional', count: 1, ...none },
  ])
  expect(await titlesOf({ text: 'tag:region' })).toEqual([LIBRARY, BRIDGE])
  expect(await titlesOf({ text: 'tag:region -tag:region/semey' })).toEqual([LIBRARY])
  const chosen = filter({ tags: { include: ['region'], exclude: ['Region/Semey'] } })
  expect(await titlesOf({ filter: chosen })).toEqual([LIBRARY])
  const { tags } = await own.library.countFacets({ ...EVERYTHING, filter: chosen })
  expect(tags.find(({ value }) => value === 'Region')).toEqual({ value: 'Region', count: 2 })
})

test('a tag is renamed with those in it, joined with another, and all is as before when that is undone', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const [bridge, library] = [await idOf('bridge'), await idOf('library')]
  await own.library.setTagged({ ids: [bridge, library], tag: 'region/Oskemen', on: true })
  await own.library.setTagged({ ids: [bridge], tag: 'Place', on: true })
  await own.library.setTagColour({ tag: 'region', colour: 'teal' })
  const shown = async () => [await own.library.listTags({}), (await own.articleOf('bridge')).article.tags]
  const before = await shown()
  const { changeId } = await own.library.changeTag({ tag: 'Region', to: 'place' })
  const joined = [
    [
      { tag: 'Place', count: 2, colour: 'teal' },
      { tag: 'Place/Oskemen', count: 2, colour: null },
    ],
    ['Place', 'Place/Oskemen'],
  ]
  expect(await shown()).toEqual(joined)
  expect(await titlesOf({ text: 'tag:place' })).toEqual([LIBRARY, BRIDGE])
  await own.library.undoTagChange({ changeId })
  expect(await shown()).toEqual(before)
  expect(await titlesOf({ text: 'tag:place' })).toEqual([BRIDGE])
  await own.library.changeTag({ tag: 'region', to: 'PLACE' })
  await own.reopen()
  expect(await shown()).toEqual(joined)
})

test('a tag that is taken off everywhere is gone, and back when that is undone', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const ids = [await idOf('bridge'), await idOf('library')]
  await own.library.setTagged({ ids, tag: 'roads', on: true })
  const { changeId } = await own.library.changeTag({ tag: 'roads', to: null })
  expect(await own.library.listTags({})).toEqual([])
  expect((await own.library.countFacets(EVERYTHING)).tags).toEqual([{ value: null, count: 3 }])
  await own.library.undoTagChange({ changeId })
  expect(await own.library.listTags({})).toEqual([{ tag: 'roads', count: 2, colour: null }])
  const again = own.library.undoTagChange({ changeId }).catch(failureOf)
  expect(await again).toEqual({ kind: 'tag-change-missing', id: changeId })
})

test('a tag has a colour in whatever letters it is named', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  await own.library.setTagged({ ids: [await idOf('bridge')], tag: 'Жол', on: true })
  await own.library.setTagColour({ tag: 'ЖОЛ', colour: 'red' })
  await own.reopen()
  expect(await own.library.listTags({})).toEqual([{ tag: 'Жол', count: 1, colour: 'red' }])
  await own.library.setTagColour({ tag: 'жол', colour: null })
  expect(await own.library.listTags({})).toEqual([{ tag: 'Жол', count: 1, colour: null }])
})

test('a tag on an article that is not there is passed over', async () => {
  await own.library.setTagged({ ids: [articleId(99)], tag: 'nothing', on: true })
  expect(await own.library.listTags({})).toEqual([])
})

test('a note is written, changed, found and taken off', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const bridge = await idOf('bridge')
  await own.library.setNote({ id: bridge, note: 'Who paid for it?\nAsk again.' })
  expect((await own.articleOf('bridge')).article.note).toBe('Who paid for it?\nAsk again.')
  expect(await titlesOf({ text: 'has:note' })).toEqual([BRIDGE])
  expect(await titlesOf({ text: 'has:note library' })).toEqual([])
  await own.library.setNote({ id: bridge, note: 'Answered' })
  await own.reopen()
  expect((await own.library.findArticles({ ...everything, text: 'bridge' })).articles[0]?.hasNote).toBe(true)
  expect((await own.articleOf('bridge')).article.note).toBe('Answered')
  await own.library.setNote({ id: bridge, note: null })
  expect(await titlesOf({ text: 'has:note' })).toEqual([])
  expect((await own.articleOf('bridge')).article.note).toBeNull()
})

test('words are highlighted in the headline and the text, joined, taken off, and kept with every copy', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const bridge = await idOf('bridge')
  const highlights = async () => (await own.articleOf('bridge')).highlights
  const set = (...places: readonly Highlight[]) =>
    own.library.setHighlighted({ id: bridge, highlights: places })
  own.events.length = 0
  await set(
    { part: 0, start: 11, end: 23 },
    { part: 'headline', start: 0, end: 6 },
    { part: 0, start: 4, end: 18 },
  )
  expect(own.events).toEqual([{ kind: 'articles-changed' }])
  const kept = [
    { part: 'headline', start: 0, end: 6 },
    { part: 0, start: 4, end: 23 },
  ]
  expect(await highlights()).toEqual(kept)
  await own.reopen()
  expect(await highlights()).toEqual(kept)
  await own.bringIn(own.write('copy.txt', DUMP.replace('The bridge carries', 'The bridge “carries”')))
  const { copies } = await own.articleOf('bridge')
  const [copy] = copies
  if (copy === undefined) throw new Error('the copy is missing')
  const opened = await own.library.openArticle({ id: copy.id, text: '', asTyped: [] })
  expect(opened.highlights).toEqual([
    { part: 'headline', start: 0, end: 6 },
    { part: 0, start: 4, end: 25 },
  ])
  expect(await titlesOf({ text: 'has:highlight' })).toEqual([BRIDGE])
  await own.library.setHighlighted({ id: copy.id, highlights: [] })
  expect(await highlights()).toEqual([])
  expect(await titlesOf({ text: 'has:highlight' })).toEqual([])
})

test('articles with highlights are found, also after a new start, and those without', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  await own.library.setHighlighted({ id: await idOf('деревья'), highlights: [] })
  for (const text of ['bridge', 'library'])
    await own.library.setHighlighted({
      id: await idOf(text),
      highlights: [{ part: 'headline', start: 0, end: 4 }],
    })
  await own.library.setHighlighted({ id: await idOf('library'), highlights: [] })
  const expectFound = async () => {
    expect(await titlesOf({ text: 'has:highlight' })).toEqual([BRIDGE])
    expect(await titlesOf({ text: '-has:highlight' })).toEqual([TREES, LIBRARY])
    expect(await titlesOf({ text: 'has:highlight lanes -has:note' })).toEqual([BRIDGE])
  }
  await expectFound()
  await own.reopen()
  await expectFound()
})

test('what is highlighted in an article that is not there fails, and changes nothing', async () => {
  const thrown = await own.library
    .setHighlighted({ id: articleId(99), highlights: [{ part: 0, start: 0, end: 3 }] })
    .catch((error: unknown) => error)
  expect(failureOf(thrown)).toEqual({ kind: 'article-missing', id: 99 })
})

test('conditions of a query ask for dates and marks', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const [bridge, library] = [await idOf('bridge'), await idOf('library')]
  await own.library.setBookmarked({ ids: [bridge], on: true })
  await own.library.setRead({ ids: [library], on: true })
  expect(await titlesOf({ text: 'on:2025-02-15' })).toEqual([LIBRARY])
  expect(await titlesOf({ text: 'before:2025-02-15' })).toEqual([BRIDGE])
  expect(await titlesOf({ text: 'after:2025-02-15' })).toEqual([TREES])
  expect(await titlesOf({ text: 'after:2025-02' })).toEqual([])
  expect(await titlesOf({ text: '-on:2025-02-15' })).toEqual([TREES, BRIDGE])
  expect(await titlesOf({ text: 'is:bookmarked' })).toEqual([BRIDGE])
  expect(await titlesOf({ text: 'is:unread opened' })).toEqual([BRIDGE])
  expect(await titlesOf({ text: '-is:unread' })).toEqual([LIBRARY])
  await own.library.setRead({ ids: [library], on: false })
  expect(await titlesOf({ text: '-is:unread' })).toEqual([])
  expect((await own.library.countFacets({ ...EVERYTHING, text: 'is:bookmarked' })).all).toBe(1)
})

test('tags and notes are kept when a file is undone and comes back, and pass to the heir at a new reading', async () => {
  const path = own.write('news.txt', DUMP)
  const { importId } = await own.bringIn(path)
  const bridge = await idOf('bridge')
  await own.library.setTagged({ ids: [bridge], tag: 'Roads', on: true })
  await own.library.setNote({ id: bridge, note: 'Ask again' })
  await own.library.setImportUndone({ importId, on: true })
  expect(await own.library.listTags({})).toEqual([{ tag: 'Roads', count: 0, colour: null }])
  await own.library.setImportUndone({ importId, on: false })
  expect((await own.articleOf('bridge')).article).toMatchObject({ tags: ['Roads'], note: 'Ask again' })
})

test('what was added to an article that was read wrongly passes to the one at its lines', async () => {
  // Windows-1251 read as KOI8-R gives other letters, and so another article.
  const text = 'Мост через Иртыш открыт 14.02.2025\nПо нему пойдут машины и трамваи.\n'
  const bytes = Uint8Array.from(text, letter => {
    const code = letter.codePointAt(0) ?? 0
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
  const path = own.write('old.txt', bytes)
  own.events.length = 0
  await own.library.startImport({ paths: [path], encodings: [{ path, encoding: 'KOI8-R' }] })
  await expect
    .poll(() => own.events.some(({ kind }) => kind === 'import-finished'), { timeout: 60_000 })
    .toBe(true)
  const { article } = await own.articleOf()
  await own.library.setTagged({ ids: [article.id], tag: 'Roads', on: true })
  await own.library.setNote({ id: article.id, note: 'Unreadable' })
  await own.library.setRead({ ids: [article.id], on: true })
  const highlights = [
    { part: 'headline', start: 0, end: 4 },
    { part: 0, start: 9, end: 22 },
  ] as const
  await own.library.setHighlighted({ id: article.id, highlights })
  const { fileId } = article.provenance
  await own.library.readAgain({ fileId, encoding: 'windows-1251' })
  expect((await own.articleOf('мост ')).highlights).toEqual(highlights)
  const heir = (await own.articleOf('мост ')).article
  expect(heir).toMatchObject({ tags: ['Roads'], note: 'Unreadable', isRead: true })
  expect(await titlesOf({ text: 'has:note tag:roads -is:unread' })).toEqual(['Мост через Иртыш открыт'])
  await own.library.setNote({ id: heir.id, note: 'Readable' })
  // Back and forth: the note of the one is never lost over the note of the other.
  await own.library.readAgain({ fileId, encoding: 'KOI8-R' })
  expect((await own.articleOf()).article.note).toBe('Unreadable\n\nReadable')
  await own.library.readAgain({ fileId, encoding: 'windows-1251' })
  expect((await own.articleOf()).article.note).toBe('Unreadable\n\nReadable')
})

test('a smart list counts what it holds now', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  const question = { ...EVERYTHING, text: 'opened ' }
  const { id } = await own.library.saveSmartList({ id: null, name: 'Openings', question, sort: 'newest' })
  const unread = {
    id: null,
    name: 'To read',
    question: { ...EVERYTHING, filter: filter({ isUnread: true }) },
    sort: 'oldest',
  } as const
  await own.library.saveSmartList(unread)
  const counts = async () =>
    (await own.library.smartLists({})).map(({ name, total, unread }) => [name, total, unread])
  expect(await counts()).toEqual([
    ['Openings', 2, 2],
    ['To read', 3, 3],
  ])
  await own.library.setRead({ ids: [await idOf('bridge')], on: true })
  expect(await counts()).toEqual([
    ['Openings', 2, 1],
    ['To read', 2, 2],
  ])
  await own.bringIn(own.write('more.txt', 'A school opened 17.02.2025\nPupils came to it.\n'))
  expect(await counts()).toEqual([
    ['Openings', 3, 2],
    ['To read', 3, 3],
  ])
  await own.library.saveSmartList({
    id,
    name: 'Schools',
    question: { ...question, text: 'school' },
    sort: 'newest',
  })
  await own.reopen()
  expect(await counts()).toEqual([
    ['Schools', 1, 1],
    ['To read', 3, 3],
  ])
  await own.library.removeSmartList({ id })
  await own.library.removeSmartList({ id })
  expect(await counts()).toEqual([['To read', 3, 3]])
})

test('a smart list that was removed elsewhere is saved as a new one', async () => {
  const list = { name: 'Parks', question: EVERYTHING, sort: 'newest' } as const
  const { id } = await own.library.saveSmartList({ ...list, id: smartListId(77) })
  expect((await own.library.smartLists({})).map(({ id }) => id)).toEqual([id])
})

test('smart lists change with an event, and there is a bound to them', async () => {
  const list = { id: null, name: 'Parks', question: EVERYTHING, sort: 'newest' } as const
  own.events.length = 0
  const { id } = await own.library.saveSmartList(list)
  await own.library.removeSmartList({ id })
  expect(own.events).toEqual([{ kind: 'smart-lists-changed' }, { kind: 'smart-lists-changed' }])
  for (let count = 0; count < MAX_SMART_LISTS; count++) await own.library.saveSmartList(list)
  const thrown = await own.library.saveSmartList(list).catch((error: unknown) => error)
  expect(failureOf(thrown)).toEqual({ kind: 'too-many-smart-lists', limit: MAX_SMART_LISTS })
})

test('a smart list that is not understood is left out, and kept', async () => {
  const list = { id: null, name: 'Parks', question: EVERYTHING, sort: 'newest' } as const
  await own.library.saveSmartList(list)
  await own.library.saveSmartList({ ...list, name: 'Of the future' })
  await own.library.close()
  const path = `${own.folder}/library/library.db`
  const spoiled = new Database(path)
  spoiled.exec(`UPDATE smart_lists SET question = '{"mood": "happy"}' WHERE name = 'Of the future'`)
  spoiled.exec(
    `INSERT INTO smart_lists (name, question, sort, created_at) VALUES ('Broken', '{', 'newest', 9)`,
  )
  spoiled.close()
  await own.reopen()
  expect((await own.library.smartLists({})).map(({ name }) => name)).toEqual(['Parks'])
  await own.library.close()
  const kept = new Database(path)
  expect(kept.prepare('SELECT count(*) FROM smart_lists').pluck().get()).toBe(3)
  kept.close()
})

test('past searches are kept with the newest first, each once, a hundred of them', async () => {
  const { library } = own
  for (const text of ['bridge', 'park', 'bridge']) await library.rememberSearch({ text })
  expect(await library.pastSearches({})).toEqual(['bridge', 'park'])
  for (let count = 0; count < 120; count++) await library.rememberSearch({ text: `search ${count}` })
  const kept = await library.pastSearches({})
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([100, 'search 119', 'search 20'])
  await library.forgetSearches({ text: 'search 119' })
  await own.reopen()
  expect((await own.library.pastSearches({}))[0]).toBe('search 118')
  await own.library.forgetSearches({ text: null })
  expect(await own.library.pastSearches({})).toEqual([])
})

test('tags of one count stand by their names, before the library was closed and after', async () => {
  await own.bringIn(own.write('news.txt', DUMP))
  await own.library.setTagged({ ids: [await idOf('library')], tag: 'roads', on: true })
  await own.library.setTagged({ ids: [await idOf('bridge')], tag: 'culture', on: true })
  const counted = async () => (await own.library.countFacets(EVERYTHING)).tags.map(({ value }) => value)
  expect(await counted()).toEqual([null, 'culture', 'roads'])
  await own.reopen()
  expect(await counted()).toEqual([null, 'culture', 'roads'])
})
