import type { KeyboardEvent } from 'react'
import { MAX_QUERY_LENGTH } from '../../shared/find'
import { focusPlace, SEARCH_FIELD_ID } from '../commands/focus'
import { IconButton } from '../ui/icon-button'
import { CloseIcon, SearchIcon } from '../ui/icons'
import { withShortcut } from '../wording/shortcut-text'
import { useWords } from '../wording/words'

interface SearchFieldProps {
  readonly text: string
  readonly onType: (text: string) => void
  /** Enter or arrow down: on to what was found. */
  readonly onGoToList: () => void
}

/** Searches with every letter that is typed. */
export function SearchField({ text, onType, onGoToList }: SearchFieldProps) {
  const words = useWords()
  const { t } = words
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onGoToList()
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
        title={withShortcut(words, t('search.name'), 'search')}
        placeholder={t('search.placeholder')}
        value={text}
        onChange={event => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <IconButton name={t('search.clear')} onPress={clear}>
          <CloseIcon />
        </IconButton>
      )}
    </search>
  )
}
