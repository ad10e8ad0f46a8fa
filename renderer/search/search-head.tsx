import { useStore } from 'zustand'
import { focusPlace, LIST_ID, SEARCH_FIELD_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { partsOf } from '../stores/filters'
import { isSearching, questionOf, sortedQuestion } from '../stores/question'
import { IconButton } from '../ui/icon-button'
import { ByHandIcon, HelpIcon, SidebarIcon } from '../ui/icons'
import { filterName } from '../wording/names'
import { useWords } from '../wording/words'
import { ByHandDialog } from './by-hand-dialog'
import { FilterChips } from './filter-chips'
import { ReadingNotes } from './reading-notes'
import { SearchField } from './search-field'

/** What is asked: typed, put together by hand, narrowed; and how it was understood. */
export function SearchHead() {
  const { stores, run } = useApp()
  const words = useWords()
  const { t } = words
  const { asking, pastSearches } = stores
  const state = useStore(stores.question)
  const searches = useStore(pastSearches, past => past.searches)
  const fileNames = useStore(stores.facets, facets => facets.fileNames)
  const { question: answered, reading, rankedAmong, total } = useStore(stores.list)
  const isByHand = useStore(stores.layout, layout => layout.isByHandOpen)
  const setByHand = (isByHandOpen: boolean) => stores.layout.setState({ isByHandOpen })
  const parts = partsOf(state.filter)
  const names = parts.map(part => filterName(words, part, fileNames))
  const backToList = () => focusPlace(LIST_ID)

  return (
    <>
      <div className="list-tools">
        <IconButton
          name={t('sidebar.open')}
          className="only-narrow"
          onPress={() => stores.layout.setState({ pane: 'sidebar' })}
        >
          <SidebarIcon />
        </IconButton>
        <SearchField
          text={state.text}
          pastSearches={searches}
          onType={asking.type}
          onSearch={() => void pastSearches.remember(state.text)}
          onGoToList={() => {
            backToList()
            if (stores.list.getState().cursor === null) void stores.reading.openAt(0)
          }}
          onForget={search => void pastSearches.forget(search)}
          onForgetAll={() => void pastSearches.forgetAll()}
        />
        <IconButton name={t('by-hand.open')} onPress={() => setByHand(true)}>
          <ByHandIcon />
        </IconButton>
        <IconButton name={t('search.help')} onPress={() => void run('search-help')}>
          <HelpIcon />
        </IconButton>
      </div>
      <FilterChips
        parts={parts}
        fileNames={fileNames}
        saveAs={
          isSearching(state) || parts.length > 0
            ? [state.text.trim(), ...names].filter(Boolean).join(', ')
            : null
        }
        onRemove={part => {
          asking.toggle(part)
          backToList()
        }}
        onClearAll={() => {
          asking.clearFilters()
          backToList()
        }}
        onSave={name => {
          const { sort } = sortedQuestion(state)
          void stores.smartLists.save(name, { question: questionOf(state), sort })
          backToList()
        }}
      />
      {reading !== null && answered !== null && isSearching(answered) && (
        <ReadingNotes
          reading={reading}
          rankedAmong={answered.sort === 'relevance' ? rankedAmong : null}
          total={total}
          onSetAsTyped={asking.setAsTyped}
          onCorrect={text => {
            asking.type(text)
            focusPlace(SEARCH_FIELD_ID)
          }}
        />
      )}
      {isByHand && (
        <ByHandDialog
          text={state.text}
          onClose={() => setByHand(false)}
          onSearch={text => {
            setByHand(false)
            asking.type(text)
            void pastSearches.remember(text)
          }}
        />
      )}
    </>
  )
}
