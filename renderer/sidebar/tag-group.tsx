import { lazy, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { focusInList, SEARCH_FIELD_ID } from '../commands/focus'
import { PartShelter } from '../notices/part-shelter'
import { useApp } from '../stores/app'
import type { FilterPart } from '../stores/filters'
import { colourOf } from '../stores/tags'
import { loose } from '../wording/loose'
import { useWords } from '../wording/words'
import type { FacetEntry } from './facet-entries'
import { LongListFoot, LongListHead } from './long-list'
import { entriesNamed, shownEntries } from './shown-entries'
import { SidebarGroup } from './sidebar-group'
import type { TagDeed } from './tag-menu'
import { type TagActions, TagNodeLine } from './tag-node-line'
import { isOnWithin, type TagNode, tagTree } from './tag-tree'
import { useLongList } from './use-long-list'

const TagMenu = lazy(() => import('./tag-menu').then(({ TagMenu }) => ({ default: TagMenu })))

interface TagGroupProps {
  readonly entries: readonly FacetEntry[]
  readonly onToggle: (part: FilterPart) => void
}

interface AskedMenu {
  readonly tag: string
  readonly count: number
  readonly anchor: HTMLElement
}

/** The tags, each in those it lies in. */
export function TagGroup({ entries, onToggle }: TagGroupProps) {
  const { stores } = useApp()
  const { t } = useWords()
  const { asking, tags, layout, bulk } = stores
  const list = useLongList('tags')
  const known = useStore(tags)
  const closed = useStore(layout, state => state.closedGroups)
  const [menu, setMenu] = useState<AskedMenu | null>(null)
  const [renamed, setRenamed] = useState<string | null>(null)
  const tree = useMemo(() => tagTree(entries), [entries])

  const typed = loose(list.typed.trim())
  // What is looked for by name is shown by its whole name, wherever it lies.
  const found = typed === '' ? tree : entriesNamed(entries.map(flatNode), node => loose(node.label), typed)
  const { shown, more } = shownEntries(found, list.isAll, isOnWithin)

  function act(tag: string, deed: TagDeed) {
    if (deed === 'rename') setRenamed(tag)
    else if (deed === 'remove') void tags.removeEverywhere(tag)
    else if (deed === 'leave-out') onToggle({ kind: 'tag', value: tag, isExcluded: true })
    else {
      asking.showTag(tag)
      if (deed === 'search') focusInList(layout, SEARCH_FIELD_ID)
      else layout.setState({ pane: 'list' })
    }
  }
  const actions: TagActions = {
    isAll: list.isAll,
    renamed,
    asked: menu?.tag ?? null,
    isOpen: name => !closed.has(`tag ${name}`),
    colourOf: tag => colourOf(known, tag),
    onToggle,
    onFold: (name, isOpen) => layout.setGroupOpen(`tag ${name}`, isOpen),
    onMenu: setMenu,
    onNamed(tag, typed) {
      setRenamed(null)
      if (typed !== null) void tags.rename(tag, typed)
    },
    onArticles: (tag, rows) => void bulk.mark(rows, { kind: 'tagged', tag, on: true }),
  }
  return (
    <SidebarGroup name="tags" title={t('sidebar.tags')}>
      <LongListHead list={list} group={t('sidebar.tags')} count={entries.length} />
      <ul>
        {shown.map(node => (
          <TagNodeLine key={node.name} node={node} level={2} actions={actions} />
        ))}
      </ul>
      <LongListFoot list={list} shown={shown.length} more={more} />
      {menu !== null && (
        <PartShelter part="menu" of={menu} onMissing={() => setMenu(null)}>
          <TagMenu
            {...menu}
            colour={colourOf(known, menu.tag)}
            onDeed={deed => act(menu.tag, deed)}
            onColour={colour => void tags.setColour(menu.tag, colour)}
            onClose={() => setMenu(null)}
          />
        </PartShelter>
      )}
    </SidebarGroup>
  )
}

function flatNode(entry: FacetEntry): TagNode {
  const [node] = tagTree([entry])
  return node ?? { entry, tag: null, name: '', label: '', inner: [] }
}
