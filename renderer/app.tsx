import { type CSSProperties, useEffect } from 'react'
import { useStore } from 'zustand'
import { ArticlePane } from './article/article-pane'
import { focusPlace, LIST_ID } from './commands/focus'
import { useShortcuts } from './commands/use-shortcuts'
import { DropTarget } from './importing/drop-target'
import { ImportStrip } from './importing/import-strip'
import { ListPane } from './list/list-pane'
import { Announcer } from './notices/announcer'
import { NoticeList } from './notices/notice-list'
import { Sidebar } from './sidebar/sidebar'
import { useApp } from './stores/app'
import { Separator } from './ui/separator'
import { useWords } from './wording/words'

interface AppProps {
  readonly onDrop: (data: DataTransfer) => void
}

/** The whole window: three panes, and under them the import and messages. */
export function OqyrmanPage({ onDrop }: AppProps) {
  const { stores, run } = useApp()
  const { t } = useWords()
  const pane = useStore(stores.layout, state => state.pane)
  const { theme, sidebarWidth, listWidth } = useStore(stores.settings)
  const importing = useStore(stores.importing)
  const notices = useStore(stores.notices)
  useShortcuts(run)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

  const closeNotice = (number: number) => {
    stores.notices.close(number)
    focusPlace(LIST_ID)
  }
  const closeReport = () => {
    stores.importing.close()
    focusPlace(LIST_ID)
  }
  const widths = { '--sidebar-width': `${sidebarWidth}px`, '--list-width': `${listWidth}px` } as CSSProperties
  return (
    <div className="window">
      <main className="panes" data-pane={pane} style={widths}>
        <h1 className="visually-hidden">{t('page.name')}</h1>
        <Sidebar
          edge={
            <Separator
              name={t('sidebar.resize')}
              controls="sidebar"
              width={sidebarWidth}
              min={160}
              max={400}
              onResize={width => stores.settings.setState({ sidebarWidth: width })}
              onResized={width => stores.settings.change({ sidebarWidth: width })}
            />
          }
        />
        <ListPane
          edge={
            <Separator
              name={t('list.resize')}
              controls="list-pane"
              width={listWidth}
              min={260}
              max={640}
              onResize={width => stores.settings.setState({ listWidth: width })}
              onResized={width => stores.settings.change({ listWidth: width })}
            />
          }
        />
        <ArticlePane />
      </main>
      <NoticeList {...notices} onClose={closeNotice} />
      <ImportStrip importing={importing} onStop={() => void stores.importing.stop()} onClose={closeReport} />
      <Announcer />
      <DropTarget onDrop={onDrop} />
    </div>
  )
}
