import { type KeyboardEvent, useState } from 'react'
import { HISTORY_ID, historyEntryId } from './history-list'

/** By focus it goes as soon as something is typed: what is found is to be seen. By key it is narrowed by it. */
type Opened = 'not' | 'by-focus' | 'by-key'

interface HistoryUse {
  readonly text: string
  /** The newest first. */
  readonly searches: readonly string[]
  readonly onType: (text: string) => void
  readonly onForget: (search: string) => void
  readonly onForgetAll: () => void
}

/** Past searches under the search field: a combobox whose list is called for.
 *  @returns what the list shows, or null where it is closed, and what to spread on the field */
export function useHistory({ text, searches, onType, onForget, onForgetAll }: HistoryUse) {
  const [opened, setOpened] = useState<Opened>('not')
  const [active, setActive] = useState<number | null>(null)
  const wanted = text.trim().toLocaleLowerCase()
  const fitting = searches.filter(search => search.toLocaleLowerCase().includes(wanted))
  // All of them where the text is one of them already: the next is wanted then.
  const shown = searches.includes(text.trim()) ? searches : fitting
  const isOpen = opened !== 'not' && shown.length > 0

  const open = (how: Opened) => {
    setOpened(how)
    setActive(null)
  }
  const close = () => open('not')

  function choose(index: number) {
    const search = shown[index]
    close()
    if (search === undefined) onForgetAll()
    else onType(search)
  }

  function onKeyDown(event: KeyboardEvent): boolean {
    if (!isOpen) {
      const isAsked = event.key === 'ArrowDown' && (event.altKey || text === '') && shown.length > 0
      if (isAsked) open('by-key')
      return isAsked
    }
    const at = active === null ? undefined : shown[active]
    switch (event.key) {
      case 'ArrowDown':
        setActive(active === shown.length ? null : (active ?? -1) + 1)
        return true
      case 'ArrowUp':
        setActive(active === 0 ? null : (active ?? shown.length + 1) - 1)
        return true
      case 'Enter':
        if (active === null) close()
        else choose(active)
        return active !== null
      case 'Delete':
        if (at !== undefined) onForget(at)
        return at !== undefined
      case 'Escape':
        close()
        return true
      case 'Tab':
        close()
        return false
      default:
        return false
    }
  }

  return {
    list: isOpen ? { searches: shown, active, onChoose: choose, onForget } : null,
    /** True where the key was for the list. */
    onKeyDown,
    close,
    onTyped() {
      if (opened === 'by-focus') close()
      else setActive(null)
    },
    onFocus() {
      if (text === '') open('by-focus')
    },
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? HISTORY_ID : undefined,
      'aria-activedescendant': isOpen && active !== null ? historyEntryId(active) : undefined,
    } as const,
  }
}
