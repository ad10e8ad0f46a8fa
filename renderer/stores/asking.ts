import { cutText } from '../../shared/cut-text'
import {
  type DateSpan,
  type Filter,
  MAX_QUERY_LENGTH,
  NO_FILTER,
  type Question,
  type Sort,
} from '../../shared/find'
import type { SmartList } from '../../shared/smart-list'
import { type FieldValue, type FilterPart, withOnly, withoutMarks, withToggled } from './filters'
import type { Places } from './places'
import { isSearching, type QuestionState, type QuestionStore, sortedState } from './question'
import type { SettingsStore } from './settings'
import { listAsking } from './smart-lists'

/** What a person does to the question. */
export interface Asking {
  /** Of a text that is too long to be asked for, its beginning counts: one that was corrected or put together may be. */
  type(text: string): void
  /** Whether a typed word stands for its own script and letters only. */
  setAsTyped(word: string, on: boolean): void
  toggle(part: FilterPart): void
  /** Articles with one value of a field and no other. */
  narrowTo(part: FieldValue): void
  /** The place of a tag, with nothing else that narrows it, in the order it was left in. */
  showTag(tag: string): void
  /** Articles of these days; `null` for those of any day. */
  setDates(dates: DateSpan | null): void
  /** All articles, read or not, bookmarked or not; other filters stay. From a smart list, the place of all articles as it
   *  was left. */
  showAll(): void
  clearFilters(): void
  clearEverything(): void
  sortBy(sort: Sort): void
  /** A whole question in the place of the one that was asked. */
  ask(question: Question, sort: Sort): void
  /** A smart list, in the order it was last put in. */
  openList(id: number, question: Question, sort: Sort): void
}

/** @param lists the smart lists there are */
export function createAsking(
  question: QuestionStore,
  settings: SettingsStore,
  places: Places,
  lists: () => readonly SmartList[],
): Asking {
  const { getState, setState } = question
  const listOpen = () => listAsking(getState(), lists())

  /** Another filter, which may be that of another place. */
  const go = (filterOf: (filter: Filter) => Filter) => setState(placeGoneTo(filterOf(getState().filter)))

  function placeGoneTo(filter: Filter): QuestionState {
    const before = getState()
    // What a smart list asks for is nothing that a place was left with.
    if (listOpen() === null) places.leave(before)
    return places.arrive(before, { ...before, filter })
  }

  /** Lets go of all filters, also where the place is come to again. */
  function clear(change: Partial<QuestionState>) {
    const { isUnread, isBookmarked, tags } = getState().filter
    places.leave({ ...getState(), filter: { ...NO_FILTER, isUnread, isBookmarked, tags } })
    setState({ ...change, filter: NO_FILTER })
  }

  function ask(asked: Question, sort: Sort) {
    places.leave(getState())
    // One question, one answer: its order is set along with it, not after it.
    setState(sortedState(asked, sort))
  }

  function sortBy(sort: Sort) {
    if (isSearching(getState())) setState({ searchSort: sort })
    else if (sort !== 'relevance') {
      setState({ listSort: sort })
      settings.change({ sort })
    }
    const list = listOpen()
    if (list !== null) places.sortList(list.id, getState())
  }

  return {
    type(typed) {
      const text = cutText(typed, MAX_QUERY_LENGTH)
      // What is no longer in the text was not meant for what is typed there next.
      setState(({ asTyped }) => ({ text, asTyped: asTyped.filter(word => text.includes(word)) }))
    },
    setAsTyped: (word, on) =>
      setState(({ asTyped }) => {
        const others = asTyped.filter(other => other !== word)
        return { asTyped: on ? [...others, word] : others }
      }),
    narrowTo: part => setState(({ filter }) => ({ filter: withOnly(filter, part) })),
    showTag(tag) {
      const filter = { ...NO_FILTER, tags: { include: [tag], exclude: [] } }
      setState({ ...placeGoneTo(filter), filter })
    },
    toggle: part => go(filter => withToggled(filter, part)),
    setDates: dates => setState(({ filter }) => ({ filter: { ...filter, dates } })),
    showAll() {
      if (listOpen() === null) return go(withoutMarks)
      setState(places.find({ ...getState(), text: '', asTyped: [], filter: NO_FILTER }))
    },
    clearFilters: () => clear({}),
    clearEverything: () => clear({ text: '', asTyped: [] }),
    sortBy,
    ask,
    openList(id, asked, sort) {
      ask(asked, places.sortOfList(id) ?? sort)
    },
  }
}
