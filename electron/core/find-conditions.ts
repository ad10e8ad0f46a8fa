import { unreachable } from '../../shared/unreachable'
import type { Condition } from './search/query'
import { datePart, type Part, partOf, tagAsked } from './store/filter-parts'
import { BOOKMARKED, HIGHLIGHTED, NOTED, READ, type Shelf } from './store/shelf'

/** What a condition of a query asks of the shelf. */
export function conditionPart(shelf: Shelf, condition: Condition): Part {
  const { codes, isWanted } = partAsked(shelf, condition)
  return condition.isExcluded ? { codes, isWanted: isWanted.map(wanted => 1 - wanted) } : { codes, isWanted }
}

function partAsked(shelf: Shelf, condition: Condition): Part {
  switch (condition.kind) {
    case 'date':
      return datePart(shelf, condition)
    case 'bookmarked':
      return partOf(shelf.marks, marks => (marks & BOOKMARKED) !== 0)
    case 'unread':
      return partOf(shelf.marks, marks => (marks & READ) === 0)
    case 'note':
      return partOf(shelf.marks, marks => (marks & NOTED) !== 0)
    case 'highlight':
      return partOf(shelf.marks, marks => (marks & HIGHLIGHTED) !== 0)
    case 'doubt':
      return partOf(shelf.doubts, doubts => doubts !== 0)
    case 'tag':
      return partOf(shelf.tags, tagAsked([condition.tag]))
    default:
      return unreachable(condition)
  }
}

/** Whether a condition asks for what a person adds. */
export const isOfMarks = ({ kind }: Condition): boolean => kind !== 'date'
