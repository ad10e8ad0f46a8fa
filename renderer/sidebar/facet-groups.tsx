import { memo, useMemo } from 'react'
import type { Language } from '../../shared/article'
import type { DoubtKind } from '../../shared/doubt'
import type { Facets, FacetValue, Filter } from '../../shared/find'
import type { FileId } from '../../shared/ids'
import type { FieldValue, FilterPart } from '../stores/filters'
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

type Of<T> = (value: T | null) => FieldValue
const section: Of<string> = value => ({ kind: 'section', value })
const publisher: Of<string> = value => ({ kind: 'publisher', value })
const language: Of<Language> = value => ({ kind: 'language', value })
const file: Of<FileId> = value => ({ kind: 'file', value })
const tag: Of<string> = value => ({ kind: 'tag', value })
const doubt: Of<DoubtKind> = value => ({ kind: 'doubt', value })

/** The entries of a field: the same as long as nothing of them is another, so that its group is not drawn again. */
const useEntries = <T,>(counted: readonly FacetValue<T>[], facetOf: Of<T>, filter: Filter) =>
  useMemo(() => facetEntries(counted, facetOf, filter), [counted, facetOf, filter])

/** Everything articles are counted by. */
export const FacetGroups = memo(function FacetGroups(props: FacetGroupsProps) {
  const { facets, filter, fileNames, onToggle } = props
  const { t } = useWords()
  const sections = useEntries(facets.sections, section, filter)
  const publishers = useEntries(facets.publishers, publisher, filter)
  const languages = useEntries(facets.languages, language, filter)
  const files = useEntries(facets.files, file, filter)
  const tags = useEntries(facets.tags, tag, filter)
  const doubts = useEntries(facets.doubts, doubt, filter)
  // For those who never tag there is nothing to choose from.
  const hasTags = tags.some(({ facet, state }) => facet.value !== null || state !== 'off')
  const given = { fileNames, onToggle }
  return (
    <>
      <FacetGroup
        name="sections"
        long="sections"
        title={t('sidebar.sections')}
        entries={sections}
        {...given}
      />
      <FacetGroup
        name="publishers"
        long="publishers"
        title={t('sidebar.publishers')}
        entries={publishers}
        {...given}
      />
      <FacetGroup name="languages" title={t('sidebar.languages')} entries={languages} {...given} />
      <FacetGroup name="files" long="files" title={t('sidebar.files')} entries={files} {...given} />
      {hasTags && <TagGroup entries={tags} onToggle={onToggle} />}
      <FacetGroup name="doubts" title={t('sidebar.doubts')} entries={doubts} {...given} />
    </>
  )
})
