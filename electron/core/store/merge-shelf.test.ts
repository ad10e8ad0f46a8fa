import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/article'
import { mergedShelf } from './merge-shelf'
import { orderByDate } from './order'
import { allRows, type Shelf } from './shelf'
import { type Shelved, shelfOf } from './shelf-for-tests'

const article = fc.record<Shelved>({
  id: fc.integer({ min: 1, max: 60 }),
  section: fc.constantFrom(null, 'News', 'Орталық', 'Sport'),
  publisher: fc.constantFrom(null, 'almaty', 'economy'),
  language: fc.constantFrom(...LANGUAGES, null),
  fileId: fc.integer({ min: 1, max: 5 }),
  publishedOn: fc.option(fc.integer({ min: 10, max: 28 }).map(day => `2025-02-${day}`)),
  doubts: fc.subarray(['markup', 'no-date']),
  tags: fc.subarray(['Мост', 'budget']),
  isRead: fc.boolean(),
  isBookmarked: fc.boolean(),
  hasNote: fc.boolean(),
  hasHighlight: fc.boolean(),
})
const articles = fc
  .uniqueArray(article, { selector: ({ id }) => id, maxLength: 30 })
  .map(found => found.sort((a, b) => a.id - b.id))

const columnsOf = (shelf: Shelf) => ({
  ids: [...shelf.ids],
  size: shelf.size,
  columns: (['sections', 'publishers', 'languages', 'files', 'days', 'doubts', 'tags', 'marks'] as const).map(
    name => Array.from(shelf[name].codes, code => shelf[name].values[code]),
  ),
})

test('a shelf with articles put in and taken out is the shelf of what is then there', () => {
  fc.assert(
    fc.property(articles, articles, fc.array(fc.integer({ min: 1, max: 60 })), (before, changed, gone) => {
      const leave = new Set([...gone, ...changed.map(({ id }) => id)])
      const merged = mergedShelf(shelfOf(before), leave, shelfOf(changed))
      const after = [...before.filter(({ id }) => !leave.has(id)), ...changed].sort((a, b) => a.id - b.id)
      expect(columnsOf(merged)).toEqual(columnsOf(shelfOf(after)))
      // Days must be in their order still.
      for (const sort of ['newest', 'oldest'] as const)
        expect(orderByDate(merged, allRows(merged), sort)).toEqual(
          orderByDate(shelfOf(after), allRows(merged), sort),
        )
    }),
  )
})
