import { useStore } from 'zustand'
import { focusPlace, SEARCH_FIELD_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { SearchHelpDialog } from './search-help-dialog'

/** The guide to searching, where it is open. */
export function SearchHelp() {
  const { stores } = useApp()
  const state = useStore(stores.searchHelp)
  const search = (query: string) => {
    stores.searchHelp.close()
    stores.layout.setState({ pane: 'list' })
    stores.asking.type(query)
    // The dialog gives the keyboard back to what had it, and the example is to be changed here.
    requestAnimationFrame(() => focusPlace(SEARCH_FIELD_ID))
  }
  if (state.kind !== 'open') return null
  return <SearchHelpDialog guide={state.guide} onTry={search} onClose={stores.searchHelp.close} />
}
