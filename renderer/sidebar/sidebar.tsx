import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { ImportMenu } from '../importing/import-menu'
import { useApp } from '../stores/app'
import { IconButton } from '../ui/icon-button'
import { BackIcon } from '../ui/icons'
import { useRovingFocus } from '../ui/roving-focus'
import { useWords } from '../wording/words'
import { facetEntries } from './facet-entries'
import { FacetGroup } from './facet-group'
import { LanguageMenu } from './language-menu'
import { Places } from './places'
import { ThemeMenu } from './theme-menu'

interface SidebarProps {
  /** What stands between this pane and the next. */
  readonly edge: ReactNode
}

/** The left pane: where articles come from. */
export function Sidebar({ edge }: SidebarProps) {
  const { stores, run } = useApp()
  const { t } = useWords()
  const filter = useStore(stores.question, state => state.filter)
  const state = useStore(stores.facets)
  const theme = useStore(stores.settings, settings => settings.theme)
  const language = useStore(stores.settings, settings => settings.language)
  const roving = useRovingFocus<HTMLElement>('vertical')
  const { toggle, showAll } = stores.asking
  const facets = state.kind === 'counted' ? state.facets : null
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
      <nav className="facets" aria-label={t('sidebar.library')} {...roving}>
        <Places filter={filter} facets={facets} onAll={showAll} onToggle={toggle} />
        {facets !== null && (
          <>
            <FacetGroup
              title={t('sidebar.sections')}
              entries={facetEntries(facets.sections, value => ({ kind: 'section', value }), filter)}
              onToggle={toggle}
            />
            <FacetGroup
              title={t('sidebar.publishers')}
              entries={facetEntries(facets.publishers, value => ({ kind: 'publisher', value }), filter)}
              onToggle={toggle}
            />
            <FacetGroup
              title={t('sidebar.languages')}
              entries={facetEntries(facets.languages, value => ({ kind: 'language', value }), filter)}
              onToggle={toggle}
            />
            <FacetGroup
              title={t('sidebar.doubts')}
              entries={facetEntries(facets.doubts, value => ({ kind: 'doubt', value }), filter)}
              onToggle={toggle}
            />
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
