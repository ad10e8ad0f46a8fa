import {
  type DateSpan,
  type Filter,
  MAX_QUERY_LENGTH,
  NO_FILTER,
  type Question,
  type Sort,
} from '../../shared/find'
import { type FieldValue, type FilterPart, withOnly, withoutMarks, withToggled } from './filters'
import type { Places } from './places'
import { isSameQuestion, isSearching, type QuestionState, type QuestionStore, sortedState } from './question'
import type { SettingsStore } from './settings'

/** What a person does to the question. */
export interface Asking {
  /** Of a text that is too long to be asked for, its beginning counts: one that was corrected or put together may be. */
  type(text: string): void
  /** Whether a typed word stands for its own script and letters only. */
  setAsTyped(word: string, on: boolean): void
  toggle(part: FilterPart): void
  /** Articles with one value of a field and no other. */
  narrowTo(part: FieldValue): void
  /** Articles of these days; `null` for those of any day. */
  setDates(dates: DateSpan | null): void
  /** All articles, read or not, bookmarked or not; other filters stay. */
  showAll(): void
  clearFilters(): void
  clearEverything(): void
  sortBy(sort: Sort): void
  /** A whole question in the place of the one that was asked. */
  ask(question: Question, sort: Sort): void
  /** A smart list, in the order it was last put in. */
  openList(id: number, question: Question, sort: Sort): void
}

export function createAsking(question: QuestionStore, settings: SettingsStore, places: Places): Asking {
  const { getState, setState } = question
  let opened: { readonly id: number; readonly question: Question } | null = null

  /** Another filter, which may be that of another place. */
  const go = (filterOf: (filter: Filter) => Filter) =>
    setState(before => places.arrive(before, { ...before, filter: filterOf(before.filter) }))

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
    if (opened !== null && isSameQuestion(opened.question, getState())) places.sortList(opened.id, getState())
  }

  return {
    type(typed) {
      const text = typed.slice(0, MAX_QUERY_LENGTH)
      // What is no longer in the text was not meant for what is typed there next.
      setState(({ asTyped }) => ({ text, asTyped: asTyped.filter(word => text.includes(word)) }))
    },
    setAsTyped: (word, on) =>
      setState(({ asTyped }) => {
        const others = asTyped.filter(other => other !== word)
        return { asTyped: on ? [...others, word] : others }
      }),
    narrowTo: part => setState(({ filter }) => ({ filter: withOnly(filter, part) })),
    toggle: part => go(filter => withToggled(filter, part)),
    setDates: dates => setState(({ filter }) => ({ filter: { ...filter, dates } })),
    showAll: () => go(withoutMarks),
    clearFilters: () => clear({}),
    clearEverything: () => clear({ text: '', asTyped: [] }),
    sortBy,
    ask,
    openList(id, asked, sort) {
      opened = { id, question: asked }
      ask(asked, places.sortOfList(id) ?? sort)
    },
  }
}
