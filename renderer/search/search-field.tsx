import type { KeyboardEvent } from 'react'
import { MAX_QUERY_LENGTH } from '../../shared/find'
import { focusPlace, SEARCH_FIELD_ID } from '../commands/focus'
import { IconButton } from '../ui/icon-button'
import { CloseIcon, SearchIcon } from '../ui/icons'
import { withShortcut } from '../wording/shortcut-text'
import { useWords } from '../wording/words'
import { HistoryList } from './history-list'
import { useHistory } from './use-history'

interface SearchFieldProps {
  readonly text: string
  /** What was searched for before, the newest first. */
  readonly pastSearches: readonly string[]
  readonly onType: (text: string) => void
  /** Enter: that was the search. */
  readonly onSearch: () => void
  /** Enter or arrow down: on to what was found. */
  readonly onGoToList: () => void
  readonly onForget: (search: string) => void
  readonly onForgetAll: () => void
}

/** Searches with every letter that is typed. */
export function SearchField(props: SearchFieldProps) {
  const { text, pastSearches, onType, onSearch, onGoToList, onForget, onForgetAll } = props
  const words = useWords()
  const { t } = words
  const history = useHistory({ text, searches: pastSearches, onType, onForget, onForgetAll })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isOnward = event.key === 'Enter' || (event.key === 'ArrowDown' && text !== '')
    if (history.onKeyDown(event)) event.preventDefault()
    else if (isOnward) {
      event.preventDefault()
      if (event.key === 'Enter') onSearch()
      onGoToList()
    }
  }
  const clear = () => {
    onType('')
    focusPlace(SEARCH_FIELD_ID)
  }
  return (
    <search className="search">
      <SearchIcon />
      <input
        id={SEARCH_FIELD_ID}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={MAX_QUERY_LENGTH}
        aria-label={t('search.name')}
        aria-description={history.list === null ? undefined : t('history.hint')}
        title={withShortcut(words, t('search.name'), 'search')}
        placeholder={t('search.placeholder')}
        value={text}
        onChange={event => {
          history.onTyped()
          onType(event.target.value)
        }}
        onKeyDown={onKeyDown}
        onFocus={history.onFocus}
        onBlur={history.close}
        {...history.field}
      />
      {text !== '' && (
        <IconButton name={t('search.clear')} onPress={clear}>
          <CloseIcon />
        </IconButton>
      )}
      {history.list !== null && <HistoryList {...history.list} />}
    </search>
  )
}
