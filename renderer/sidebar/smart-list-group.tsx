import { lazy, useState } from 'react'
import { useStore } from 'zustand'
import type { SmartListId } from '../../shared/ids'
import type { CountedSmartList } from '../../shared/smart-list'
import { focusInList, SEARCH_FIELD_ID } from '../commands/focus'
import { PartShelter } from '../notices/part-shelter'
import { useApp } from '../stores/app'
import { isNarrowing } from '../stores/filters'
import { isSearching, questionOf, sortOf } from '../stores/question'
import { useWords } from '../wording/words'
import type { CurrentPlace } from './current-place'
import { SidebarGroup } from './sidebar-group'
import { SmartListLine } from './smart-list-line'
import type { SmartListDeed } from './smart-list-menu'

const SmartListMenu = lazy(() =>
  import('./smart-list-menu').then(({ SmartListMenu }) => ({ default: SmartListMenu })),
)

interface SmartListGroupProps {
  readonly current: CurrentPlace
}

/** Saved searches, counted as the library is now. */
export function SmartListGroup({ current }: SmartListGroupProps) {
  const { stores } = useApp()
  const { t } = useWords()
  const lists = useStore(stores.smartLists, state => state.lists)
  const question = useStore(stores.question)
  const [renamed, setRenamed] = useState<SmartListId | null>(null)
  const [menu, setMenu] = useState<{ list: CountedSmartList; anchor: HTMLElement } | null>(null)
  if (lists.length === 0) return null
  const { asking, smartLists, layout } = stores

  function act({ id, question: own, sort }: CountedSmartList, deed: SmartListDeed): void {
    if (deed === 'rename') setRenamed(id)
    else if (deed === 'replace')
      void smartLists.replace(id, { question: questionOf(question), sort: sortOf(question) })
    else if (deed === 'remove') void smartLists.remove(id)
    else {
      asking.openList(id, own, sort)
      if (deed === 'search') focusInList(layout, SEARCH_FIELD_ID)
      else layout.setState({ pane: 'list' })
    }
  }
  return (
    <SidebarGroup name="smart-lists" title={t('smart.title')}>
      <ul>
        {lists.map(list => (
          <SmartListLine
            key={list.id}
            list={list}
            isOpen={current.kind === 'list' && current.id === list.id}
            isBeingRenamed={list.id === renamed}
            isAsked={list.id === menu?.list.id}
            onOpen={() => act(list, 'show')}
            onMenu={anchor => setMenu({ list, anchor })}
            onNamed={name => {
              setRenamed(null)
              if (name !== null && name !== list.name) void smartLists.rename(list.id, name)
            }}
          />
        ))}
      </ul>
      {menu !== null && (
        <PartShelter part="menu" of={menu} onMissing={() => setMenu(null)}>
          <SmartListMenu
            name={menu.list.name}
            canReplace={isSearching(question) || isNarrowing(question.filter)}
            anchor={menu.anchor}
            onDeed={deed => act(menu.list, deed)}
            onClose={() => setMenu(null)}
          />
        </PartShelter>
      )}
    </SidebarGroup>
  )
}
