import { useStore } from 'zustand'
import { focusPlace, LIST_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { IconButton } from '../ui/icon-button'
import { ByHandIcon, HelpIcon, SidebarIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import { ByHandDialog } from './by-hand-dialog'
import { SearchField } from './search-field'

/** Where a search is typed, and the ways to it for those who would rather not type. */
export function SearchLine() {
  const { stores, run } = useApp()
  const { t } = useWords()
  const { asking, pastSearches, layout } = stores
  const text = useStore(stores.question, state => state.text)
  const searches = useStore(pastSearches, state => state.searches)
  const isByHandOpen = useStore(layout, state => state.isByHandOpen)
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
      {isByHandOpen && (
        <ByHandDialog
          text={text}
          onClose={() => layout.setState({ isByHandOpen: false })}
          onSearch={query => {
            layout.setState({ isByHandOpen: false })
            asking.type(query)
            void pastSearches.remember(query)
          }}
        />
      )}
    </div>
  )
}
