import { createStore, type StoreApi } from 'zustand/vanilla'
import { NO_FILTER, type Question, type Sort } from '../../shared/find'
import type { Settings } from '../../shared/settings'

/** What the person wants to see: typed text, filters, and an order for each of the two kinds of list. */
export interface QuestionState extends Question {
  /** The order of a list without text; a setting. */
  readonly listSort: Settings['sort']
  /** The order of a list that was searched for. */
  readonly searchSort: Sort
}
export type QuestionStore = StoreApi<QuestionState>

export const createQuestionStore = (): QuestionStore =>
  createStore<QuestionState>(() => ({
    text: '',
    filter: NO_FILTER,
    listSort: 'newest',
    searchSort: 'relevance',
  }))

export interface SortedQuestion extends Question {
  readonly sort: Sort
}

export const isSearching = ({ text }: Question): boolean => text.trim() !== ''

export const sortedQuestion = (state: QuestionState): SortedQuestion => ({
  text: state.text,
  filter: state.filter,
  sort: isSearching(state) ? state.searchSort : state.listSort,
})
