import type { Filter, Sort } from '../../shared/find'
import { MAX_PLACE_LENGTH, MAX_PLACES, type PlaceState } from '../../shared/page-state'
import { type QuestionState, questionOf, sortOf } from './question'

/** How lists were left. A place is what the sidebar goes to: all articles, those that are unread or bookmarked, those of
 *  tags, a smart list. What narrows it besides, and its order, belong to it. */
export interface Places {
  /** What is asked for at the place that a question comes to from another: as it was left, or, where it is new or the
   *  place that the person is at, as it is asked. */
  arrive(before: QuestionState, asked: QuestionState): QuestionState
  /** The same, wherever the person comes from. */
  find(asked: QuestionState): QuestionState
  /** Notes how a place is left. */
  leave(state: QuestionState): void
  /** In which order a smart list was left; null where nobody has changed it. */
  sortOfList(id: number): PlaceState['sort'] | null
  /** A smart list has another order now. */
  sortList(id: number, state: QuestionState): void
  kept(): readonly PlaceState[]
  restore(kept: readonly PlaceState[]): void
}

type PlaceName = Pick<Filter, 'isUnread' | 'isBookmarked' | 'tags'>

const placeOf = ({ filter }: Pick<QuestionState, 'filter'>): PlaceName => {
  const { isUnread, isBookmarked, tags } = filter
  return { isUnread, isBookmarked, tags }
}

const nameOf = ({ isUnread, isBookmarked, tags }: PlaceName): string =>
  JSON.stringify([isUnread, isBookmarked, tags.include.toSorted(), tags.exclude.toSorted()])

const listName = (id: number): string => `list ${id}`

export function createPlaces(): Places {
  const known = new Map<string, PlaceState>()
  function note(place: string, state: QuestionState, sort: Sort) {
    // Of so many tags that nobody comes back to them by hand; the library would take none with it.
    if (place.length > MAX_PLACE_LENGTH) return
    known.delete(place)
    known.set(place, { place, question: questionOf(state), sort })
    const [oldest] = known.keys()
    if (known.size > MAX_PLACES && oldest !== undefined) known.delete(oldest)
  }
  function find(asked: QuestionState): QuestionState {
    const place = placeOf(asked)
    const left = known.get(nameOf(place))
    if (left === undefined) return asked
    const listSort = left.sort === 'relevance' ? asked.listSort : left.sort
    // What is searched for goes along; tags are named as they are asked for.
    return { ...asked, filter: { ...left.question.filter, ...place }, listSort }
  }
  const leave = (state: QuestionState) => note(nameOf(placeOf(state)), state, state.listSort)
  return {
    arrive(before, asked) {
      return nameOf(placeOf(asked)) === nameOf(placeOf(before)) ? asked : find(asked)
    },
    find,
    leave,
    sortOfList: id => known.get(listName(id))?.sort ?? null,
    sortList: (id, state) => note(listName(id), state, sortOf(state)),
    kept: () => [...known.values()],
    restore(kept) {
      known.clear()
      for (const place of kept) known.set(place.place, place)
    },
  }
}
