import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '../../shared/article'
import { EVERYTHING, type Question, type Sort, type TypedQuery } from '../../shared/find'
import type { Settings } from '../../shared/settings'
import { partKey, partsOf } from './filters'

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
    ...EVERYTHING,
    listSort: 'newest',
    searchSort: 'relevance',
  }))

export interface SortedQuestion extends Question {
  readonly sort: Sort
  /** Whose alphabet headlines are sorted by: that of the interface. */
  readonly alphabet: Language
}

export const isSearching = ({ text }: Pick<Question, 'text'>): boolean => text.trim() !== ''

export const typedQuery = ({ text, asTyped }: TypedQuery): TypedQuery => ({ text, asTyped })

export const questionOf = ({ text, asTyped, filter }: Question): Question => ({ text, asTyped, filter })

/** Whether two questions ask for the same, in whichever order their parts were chosen. */
export function isSameQuestion(a: Question, b: Question): boolean {
  const facts = ({ text, asTyped, filter }: Question) =>
    JSON.stringify([text.trim(), asTyped.toSorted(), partsOf(filter).map(partKey).toSorted()])
  return facts(a) === facts(b)
}

/** Whether the same rows are asked for in another order. */
export const isOtherOrderOf = (question: SortedQuestion, before: SortedQuestion | null): boolean =>
  before !== null &&
  isSameQuestion(question, before) &&
  (question.sort !== before.sort || question.alphabet !== before.alphabet)

/** The order of the list as it is asked for now. */
export const sortOf = (state: QuestionState): Sort => (isSearching(state) ? state.searchSort : state.listSort)

/** The state in which a question is asked in an order. */
export const sortedState = (asked: Question, sort: Sort): Partial<QuestionState> =>
  isSearching(asked)
    ? { ...questionOf(asked), searchSort: sort }
    : { ...questionOf(asked), listSort: sort === 'relevance' ? 'newest' : sort }

export const sortedQuestion = (state: QuestionState, alphabet: Language): SortedQuestion => ({
  ...questionOf(state),
  sort: sortOf(state),
  alphabet,
})
