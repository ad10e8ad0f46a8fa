import { expect, test } from 'vitest'
import type { ArticleSummary } from '../../shared/article'
import { articleId } from '../../shared/ids'
import { askedRow, type MenuSubject, offeredActs } from './offered-acts'

const article: ArticleSummary = {
  id: articleId(1),
  title: { text: 'Bridge opened', ranges: [] },
  hasHeadline: true,
  snippet: { text: '', ranges: [] },
  publishedOn: null,
  section: 'News',
  language: 'en',
  publisher: 'almaty',
  sourceUrl: 'https://www.gov.kz/1',
  isRead: false,
  isBookmarked: false,
  tags: [],
  hasNote: false,
  doubtCount: 0,
}
const row = (change: Partial<ArticleSummary>): MenuSubject => ({
  kind: 'row',
  order: 1,
  position: 3,
  article: { ...article, ...change },
})
const acts = (subject: MenuSubject) => offeredActs(subject).flat()
const off = (subject: MenuSubject) => acts(subject).flatMap(({ act, isOff }) => (isOff ? [act] : []))

test('a mark is offered the way that changes it', () => {
  const names = (subject: MenuSubject) => acts(subject).map(({ act }) => act)
  expect(names(row({}))).toEqual(expect.arrayContaining(['bookmark', 'mark-read']))
  const marked = names(row({ isRead: true, isBookmarked: true }))
  expect(marked).toEqual(expect.arrayContaining(['remove-bookmark', 'mark-unread']))
  expect(marked).not.toContain('bookmark')
})

test.each<[string, Partial<ArticleSummary>, string[]]>([
  ['that has all', {}, []],
  ['without an address', { sourceUrl: null }, ['copy-address']],
  ['without a publisher', { publisher: null }, ['only-publisher']],
  ['without a section', { section: null }, ['only-section']],
  ['without a language', { language: null }, ['only-language']],
  ['without words', { title: { text: '', ranges: [] } }, ['copy-headline']],
])('of an article %s, what it lacks cannot be acted on', (_, change, expected) => {
  expect(off(row(change))).toEqual(expected)
})

test('an article that is on its way can only be selected with the others', () => {
  const subject: MenuSubject = { kind: 'row', order: 1, position: 3, article: null }
  expect(acts(subject).flatMap(({ act, isOff }) => (isOff ? [] : [act]))).toEqual(['select-all'])
})

test('all cannot be selected where all are', () => {
  expect(off({ kind: 'selection', isAll: true })).toEqual(['select-all'])
  expect(off({ kind: 'selection', isAll: false })).toEqual([])
  expect(off({ kind: 'list', hasRows: false })).toEqual(['select-all', 'mark-all-read'])
})

test('the row that a menu is about is told as long as the rows are in the order it was asked about in', () => {
  expect(askedRow(row({}), 1)).toBe(3)
  expect(askedRow(row({}), 2)).toBeNull()
  expect(askedRow({ kind: 'selection', isAll: false }, 1)).toBeNull()
  expect(askedRow(null, 1)).toBeNull()
})
