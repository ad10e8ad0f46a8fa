import { type Link, linkOfPath } from '../../shared/link'
import { type HistoryEntry, readHistoryEntry } from './history-entry'

/** The address that people see, with the browser's own way back and forward. */
export interface AddressBar {
  /** Where the address led when the page was opened; null where it says nothing. */
  readonly link: Link | null
  /** What the browser kept of the place, where it has loaded the page anew. */
  readonly entry: HistoryEntry | null
  /** Shows the path of a place, as a new step or in the stead of the step that is shown. With null the address stays. */
  show(path: string | null, entry: HistoryEntry, isNew: boolean): void
  go(by: 1 | -1): void
  /** The person has gone back or forward. */
  onGo(listener: (entry: HistoryEntry) => void): void
}

export function createAddressBar(): AddressBar {
  return {
    link: linkOfPath(location.pathname + location.search),
    entry: readHistoryEntry(history.state),
    show(path, entry, isNew) {
      if (isNew) history.pushState(entry, '', path)
      else history.replaceState(entry, '', path)
    },
    go: by => history.go(by),
    onGo: listener =>
      window.addEventListener('popstate', ({ state }) => {
        const entry = readHistoryEntry(state)
        if (entry !== null) listener(entry)
      }),
  }
}
