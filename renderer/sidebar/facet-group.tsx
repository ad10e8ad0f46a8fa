import { memo, useMemo } from 'react'
import type { LongFacet } from '../../shared/find'
import type { FileId } from '../../shared/ids'
import { type FilterPart, facetKey } from '../stores/filters'
import type { SidebarGroupName } from '../stores/layout'
import { loose } from '../wording/loose'
import { facetName } from '../wording/names'
import { useWords } from '../wording/words'
import { FacetButton } from './facet-button'
import type { FacetEntry } from './facet-entries'
import { FacetLine } from './facet-line'
import { LongListFoot, LongListHead } from './long-list'
import { entriesNamed, shownEntries } from './shown-entries'
import { SidebarGroup } from './sidebar-group'
import { useLongList } from './use-long-list'

interface FacetGroupProps {
  readonly name: SidebarGroupName
  readonly title: string
  readonly entries: readonly FacetEntry[]
  readonly fileNames: ReadonlyMap<FileId, string>
  /** What is asked for where its rare values are wanted too; absent where it never has many. */
  readonly long?: LongFacet
  readonly onToggle: (part: FilterPart) => void
}

/** The values of one field with their counts. */
export const FacetGroup = memo(function FacetGroup(props: FacetGroupProps) {
  const { name, title, entries, fileNames, long, onToggle } = props
  const words = useWords()
  const list = useLongList(long)
  const named = useMemo(
    () =>
      entries.map(entry => {
        const shownName = facetName(words, entry.facet, fileNames)
        return { ...entry, name: shownName, letters: loose(shownName) }
      }),
    [entries, words, fileNames],
  )
  if (entries.length === 0) return null
  const found = entriesNamed(named, ({ letters }) => letters, loose(list.typed.trim()))
  const { shown, more } = shownEntries(found, list.isAll, ({ state }) => state !== 'off')
  return (
    <SidebarGroup name={name} title={title}>
      <LongListHead list={list} group={title} count={entries.length} />
      <ul>
        {shown.map(({ facet, count, state, name }) => (
          <li key={facetKey(facet)}>
            <FacetLine state={state}>
              <FacetButton
                name={name}
                count={count}
                state={state}
                onInclude={() => onToggle({ ...facet, isExcluded: false })}
                onExclude={() => onToggle({ ...facet, isExcluded: true })}
              />
            </FacetLine>
          </li>
        ))}
      </ul>
      <LongListFoot list={list} shown={shown.length} more={more} />
    </SidebarGroup>
  )
})
