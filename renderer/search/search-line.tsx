import { lazy } from 'react'
import { useStore } from 'zustand'
import { focusPlace, LIST_ID } from '../commands/focus'
import { PartShelter } from '../notices/part-shelter'
import { useApp } from '../stores/app'
import { IconButton } from '../ui/icon-button'
import { ByHandIcon, HelpIcon, SidebarIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import { SearchField } from './search-field'

const ByHandDialog = lazy(() => import('./by-hand-dialog'))

/** Where a search is typed, and the ways to it for those who would rather not type. */
export function SearchLine() {
  const { stores, run } = useApp()
  const { t } = useWords()
  const { asking, pastSearches, layout } = stores
  const text = useStore(stores.question, state => state.text)
  const searches = useStore(pastSearches, state => state.searches)
  const isByHandOpen = useStore(layout, state => state.isByHandOpen)
  const closeByHand = () => layout.setState({ isByHandOpen: false })
  return (
    <div className="list-tools">
      <IconButton
        name={t('sidebar.open')}
        className="only-narrow"
        onPress={() => layout.setState({ pane: 'sidebar' })}
      >
        <SidebarIcon />
      </IconButton>
      <SearchField
        text={text}
        pastSearches={searches}
        onType={asking.type}
        onSearch={() => void pastSearches.remember(text)}
        onGoToList={() => {
          focusPlace(LIST_ID)
          if (stores.list.getState().cursor === null) void stores.reading.openAt(0)
        }}
        onForget={search => void pastSearches.forget(search)}
        onForgetAll={() => void pastSearches.forgetAll()}
      />
      <IconButton name={t('by-hand.open')} onPress={() => layout.setState({ isByHandOpen: true })}>
        <ByHandIcon />
      </IconButton>
      <IconButton name={t('search.help')} onPress={() => void run('search-help')}>
        <HelpIcon />
      </IconButton>
      <PartShelter part="by-hand" of={isByHandOpen} onMissing={closeByHand}>
        {isByHandOpen && (
          <ByHandDialog
            text={text}
            onClose={closeByHand}
            onSearch={query => {
              closeByHand()
              asking.type(query)
              void pastSearches.remember(query)
            }}
          />
        )}
      </PartShelter>
    </div>
  )
}
