import { NO_FILTER, type Sort } from '../../shared/find'
import { type FilterPart, withoutMarks, withToggled } from './filters'
import { isSearching, type QuestionStore } from './question'
import type { SettingsStore } from './settings'

/** What a person does to the question. */
export interface Asking {
  type(text: string): void
  toggle(part: FilterPart): void
  /** All articles, read or not, bookmarked or not; other filters stay. */
  showAll(): void
  clearFilters(): void
  clearEverything(): void
  sortBy(sort: Sort): void
}

export function createAsking(question: QuestionStore, settings: SettingsStore): Asking {
  const { getState, setState } = question
  return {
    type: text => setState({ text }),
    toggle: part => setState(({ filter }) => ({ filter: withToggled(filter, part) })),
    showAll: () => setState(({ filter }) => ({ filter: withoutMarks(filter) })),
    clearFilters: () => setState({ filter: NO_FILTER }),
    clearEverything: () => setState({ text: '', filter: NO_FILTER }),
    sortBy(sort) {
      if (isSearching(getState())) setState({ searchSort: sort })
      else if (sort !== 'relevance') {
        setState({ listSort: sort })
        settings.change({ sort })
      }
    },
  }
}
