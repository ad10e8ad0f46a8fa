import type { Facets, Filter } from '../../shared/find'
import type { FileId } from '../../shared/ids'
import type { FilterPart } from '../stores/filters'
import { useWords } from '../wording/words'
import { facetEntries } from './facet-entries'
import { FacetGroup } from './facet-group'
import { TagGroup } from './tag-group'

interface FacetGroupsProps {
  readonly facets: Facets
  readonly filter: Filter
  readonly fileNames: ReadonlyMap<FileId, string>
  readonly onToggle: (part: FilterPart) => void
}

/** Everything articles are counted by. */
export function FacetGroups({ facets, filter, fileNames, onToggle }: FacetGroupsProps) {
  const { t } = useWords()
  const tags = facetEntries(facets.tags, value => ({ kind: 'tag', value }), filter)
  // For those who never tag there is nothing to choose from.
  const hasTags = tags.some(({ facet, state }) => facet.value !== null || state !== 'off')
  const given = { fileNames, onToggle }
  return (
    <>
      <FacetGroup
        name="sections"
        long="sections"
        title={t('sidebar.sections')}
        entries={facetEntries(facets.sections, value => ({ kind: 'section', value }), filter)}
        {...given}
      />
      <FacetGroup
        name="publishers"
        long="publishers"
        title={t('sidebar.publishers')}
        entries={facetEntries(facets.publishers, value => ({ kind: 'publisher', value }), filter)}
        {...given}
      />
      <FacetGroup
        name="languages"
        title={t('sidebar.languages')}
        entries={facetEntries(facets.languages, value => ({ kind: 'language', value }), filter)}
        {...given}
      />
      <FacetGroup
        name="files"
        long="files"
        title={t('sidebar.files')}
        entries={facetEntries(facets.files, value => ({ kind: 'file', value }), filter)}
        {...given}
      />
      {hasTags && <TagGroup entries={tags} onToggle={onToggle} />}
      <FacetGroup
        name="doubts"
        title={t('sidebar.doubts')}
        entries={facetEntries(facets.doubts, value => ({ kind: 'doubt', value }), filter)}
        {...given}
      />
    </>
  )
}
