import { MAX_TAG_LENGTH, type TagColour } from '../../shared/marking'
import { NameForm } from '../search/name-form'
import type { FilterPart } from '../stores/filters'
import type { ListedRows } from '../stores/selection'
import { NextIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import { FacetButton } from './facet-button'
import { FacetLine } from './facet-line'
import { MoreButton } from './more-button'
import { shownEntries } from './shown-entries'
import { TagDot } from './tag-dot'
import { isOnWithin, type TagNode } from './tag-tree'

/** What a line can do, whichever tag it shows. */
export interface TagActions {
  /** All tags are shown, not the commonest alone. */
  readonly isAll: boolean
  /** The tag that is being renamed. */
  readonly renamed: string | null
  /** The tag whose menu is open. */
  readonly asked: string | null
  readonly isOpen: (name: string) => boolean
  readonly colourOf: (tag: string) => TagColour | null
  readonly onToggle: (part: FilterPart) => void
  readonly onFold: (name: string, isOpen: boolean) => void
  readonly onMenu: (asked: { tag: string; count: number; anchor: HTMLElement }) => void
  /** With null the name stays. */
  readonly onNamed: (tag: string, typed: string | null) => void
  readonly onArticles: (tag: string, rows: ListedRows) => void
}

interface TagNodeLineProps {
  readonly node: TagNode
  readonly level: number
  readonly actions: TagActions
}

/** A tag with its colour and how many articles have it, and under it the tags that lie in it. */
export function TagNodeLine({ node, level, actions }: TagNodeLineProps) {
  const { t } = useWords()
  const { tag, name, label, inner, entry } = node
  const { facet, count, state } = entry
  const isOpen = actions.isOpen(name)
  const button = {
    level,
    count,
    state,
    onInclude: () => actions.onToggle({ ...facet, isExcluded: false }),
    onExclude: () => actions.onToggle({ ...facet, isExcluded: true }),
  }
  if (tag === null)
    return (
      <li>
        <FacetLine state={state}>
          <FacetButton {...button} name={t('sidebar.no-tag')} />
        </FacetLine>
      </li>
    )
  if (actions.renamed === tag)
    return (
      <li>
        <NameForm
          label={t('tag.name-label')}
          name={tag}
          maxLength={MAX_TAG_LENGTH}
          onName={typed => actions.onNamed(tag, typed)}
          onCancel={() => actions.onNamed(tag, null)}
        />
      </li>
    )
  const ask = (anchor: HTMLElement) => actions.onMenu({ tag, count, anchor })
  const holds = inner.length > 0
  const { shown } = shownEntries(inner, actions.isAll, isOnWithin)
  return (
    <li>
      <FacetLine state={state} onMenu={ask} onArticles={rows => actions.onArticles(tag, rows)}>
        {holds && (
          <button
            type="button"
            className="facet-fold"
            tabIndex={-1}
            data-fold
            aria-expanded={isOpen}
            aria-label={t('tag.inner', { tag })}
            onClick={() => actions.onFold(name, !isOpen)}
          >
            <NextIcon />
          </button>
        )}
        <FacetButton
          {...button}
          {...(holds && { isOpen })}
          name={label}
          wholeName={tag}
          icon={<TagDot colour={actions.colourOf(tag)} />}
        />
        <MoreButton name={t('tag.deeds', { tag })} isOpen={actions.asked === tag} onPress={ask} />
      </FacetLine>
      {holds && isOpen && (
        <ul className="facet-inner">
          {shown.map(each => (
            <TagNodeLine key={each.name} node={each} level={level + 1} actions={actions} />
          ))}
        </ul>
      )}
    </li>
  )
}
