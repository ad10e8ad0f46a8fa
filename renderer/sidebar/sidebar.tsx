import { type ReactNode, useDeferredValue } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { ImportMenu } from '../importing/import-menu'
import { useApp } from '../stores/app'
import type { FacetsState } from '../stores/facets'
import { IconButton } from '../ui/icon-button'
import { BackIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import { currentPlace } from './current-place'
import { FacetGroups } from './facet-groups'
import { LanguageMenu } from './language-menu'
import { Places } from './places'
import { SmartListGroup } from './smart-list-group'
import { ThemeMenu } from './theme-menu'
import { TimelineGroup } from './timeline-group'
import { useTree } from './use-tree'

interface SidebarProps {
  /** What stands between this pane and the next. */
  readonly edge: ReactNode
}

const NOT_COUNTED: FacetsState = { facets: null, fileNames: new Map(), whole: new Set() }

/** The left pane: where articles come from. */
export function Sidebar({ edge }: SidebarProps) {
  const { stores, run } = useApp()
  const { t } = useWords()
  const filter = useStore(stores.question, state => state.filter)
  const lists = useStore(stores.smartLists, state => state.lists)
  // Each letter that is typed asks another question, at the same place as a rule.
  const current = useStore(
    stores.question,
    useShallow(state => currentPlace(state, lists)),
  )
  // The list first: what a person reads waits for no chart beside it.
  const { facets, fileNames } = useDeferredValue(useStore(stores.facets), NOT_COUNTED)
  const theme = useStore(stores.settings, settings => settings.theme)
  const language = useStore(stores.settings, settings => settings.language)
  const tree = useTree<HTMLElement>()
  const { toggle, showAll } = stores.asking
  return (
    <section id="sidebar" className="pane sidebar" aria-label={t('sidebar.name')}>
      <header className="sidebar-head">
        <p className="brand">{t('page.name')}</p>
        <LanguageMenu language={language} onChoose={chosen => void run(`language-${chosen}`)} />
        <ThemeMenu theme={theme} onChoose={chosen => void run(`theme-${chosen}`)} />
        <IconButton
          name={t('sidebar.close')}
          className="only-narrow"
          onPress={() => stores.layout.setState({ pane: 'list' })}
        >
          <BackIcon />
        </IconButton>
      </header>
      <nav className="facets" aria-label={t('sidebar.library')} {...tree}>
        <Places
          filter={filter}
          current={current}
          facets={facets}
          onAll={showAll}
          onToggle={toggle}
          onMark={(rows, marking) => void stores.bulk.mark(rows, marking)}
        />
        <SmartListGroup current={current} />
        {facets !== null && (
          <>
            <TimelineGroup
              timeline={facets.timeline}
              dates={filter.dates}
              onSelect={stores.asking.setDates}
            />
            <FacetGroups facets={facets} filter={filter} fileNames={fileNames} onToggle={toggle} />
          </>
        )}
      </nav>
      <footer className="sidebar-foot">
        <ImportMenu onChoose={command => void run(command)} />
      </footer>
      {edge}
    </section>
  )
}
