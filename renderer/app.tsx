import { type CSSProperties, lazy } from 'react'
import { useStore } from 'zustand'
import { ArticlePane } from './article/article-pane'
import { focusPlace, LIST_ID } from './commands/focus'
import { useShortcuts } from './commands/use-shortcuts'
import { HintStrip } from './hints/hint-strip'
import { DropTarget } from './importing/drop-target'
import { ImportStrip } from './importing/import-strip'
import { ListPane } from './list/list-pane'
import { Announcer } from './notices/announcer'
import { DeedToast } from './notices/deed-toast'
import { NoticeList } from './notices/notice-list'
import { PartShelter } from './notices/part-shelter'
import { Overlays } from './overlays'
import { SearchHelp } from './search-help/search-help'
import { Sidebar } from './sidebar/sidebar'
import { useApp } from './stores/app'
import { Separator, type SeparatorProps } from './ui/separator'
import { useShownTheme } from './ui/use-shown-theme'
import { useWords } from './wording/words'

// Loaded right after the page is drawn, which has none of them open.
const ImportDialogs = lazy(() => import('./importing/import-dialogs'))

interface AppProps {
  readonly onDrop: (data: DataTransfer) => void
}

/** The whole window: three panes, and under them the import and messages. */
export function OqyrmanPage({ onDrop }: AppProps) {
  const { stores, run } = useApp()
  const { t, keys } = useWords()
  const pane = useStore(stores.layout, state => state.pane)
  const isFocusMode = useStore(stores.layout, state => state.isFocusMode)
  const sidebarWidth = useStore(stores.settings, settings => settings.sidebarWidth)
  const listWidth = useStore(stores.settings, settings => settings.listWidth)
  const notices = useStore(stores.notices)
  const told = useStore(stores.deeds, state => state.told)
  useShortcuts(run, keys.shortcuts)
  useShownTheme(stores.settings)

  const closeNotice = (number: number) => {
    stores.notices.close(number)
    focusPlace(LIST_ID)
  }
  const showOlderFiles = (number: number) => {
    stores.notices.close(number)
    void stores.olderFiles.open()
  }
  const closeToast = () => {
    const hadFocus = document.activeElement?.closest('.toast') !== null
    stores.deeds.close()
    if (hadFocus) focusPlace(LIST_ID)
  }
  const style = { '--sidebar-width': `${sidebarWidth}px`, '--list-width': `${listWidth}px` } as CSSProperties
  const widths = { sidebarWidth, listWidth }
  const edge = (
    width: keyof typeof widths,
    pane: Pick<SeparatorProps, 'name' | 'controls' | 'min' | 'max'>,
  ) => (
    <Separator
      {...pane}
      width={widths[width]}
      onResize={value => stores.settings.setState({ [width]: value })}
      onResized={value => stores.settings.change({ [width]: value })}
    />
  )
  return (
    <div className="window">
      <main className="panes" data-pane={pane} data-focus-mode={isFocusMode} style={style}>
        <h1 className="visually-hidden">{t('page.name')}</h1>
        <Sidebar
          edge={edge('sidebarWidth', { name: t('sidebar.resize'), controls: 'sidebar', min: 160, max: 400 })}
        />
        <ListPane
          edge={edge('listWidth', { name: t('list.resize'), controls: 'list-pane', min: 260, max: 640 })}
        />
        <ArticlePane />
      </main>
      {told !== null && (
        <DeedToast
          told={told}
          onUndo={() => void run('undo')}
          onRedo={() => void run('redo')}
          onClose={closeToast}
        />
      )}
      <NoticeList
        {...notices}
        onClose={closeNotice}
        onOlderFiles={showOlderFiles}
        onTryAgain={stores.reloading.tryAgain}
      />
      <ImportStrip />
      <PartShelter part="importing" of={null}>
        <ImportDialogs />
      </PartShelter>
      <HintStrip />
      <SearchHelp />
      <Overlays />
      <Announcer />
      <DropTarget onDrop={onDrop} />
    </div>
  )
}
