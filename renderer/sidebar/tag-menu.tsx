import { TAG_COLOURS, type TagColour } from '../../shared/marking'
import { useWords } from '../wording/words'
import { ItemMenu, type MenuEntry } from './item-menu'

export type TagDeed = 'show' | 'search' | 'leave-out' | 'rename' | 'remove'

interface TagMenuProps {
  readonly tag: string
  /** Articles that have it, or one that lies in it. */
  readonly count: number
  readonly colour: TagColour | null
  readonly anchor: HTMLElement
  readonly onDeed: (deed: TagDeed) => void
  readonly onColour: (colour: TagColour | null) => void
  readonly onClose: () => void
}

/** What can be done with a tag. */
export function TagMenu({ tag, count, colour, anchor, onDeed, onColour, onClose }: TagMenuProps) {
  const { t } = useWords()
  const colours = [null, ...TAG_COLOURS].map(each => ({
    id: each ?? 'none',
    name: t(`tag.colour.${each ?? 'none'}`),
    colour: each,
    isChosen: each === colour,
    onChoose: () => onColour(each),
  }))
  const entries: readonly MenuEntry<TagDeed | 'colour'>[] = [
    { id: 'show', name: t('tag.show') },
    { id: 'search', name: t('tag.search') },
    { id: 'leave-out', name: t('facet.leave-out', { name: tag }) },
    { id: 'colour', name: t('tag.colour'), inner: colours },
    { id: 'rename', name: t('tag.rename') },
    { id: 'remove', name: t('tag.remove', { count }) },
  ]
  return (
    <ItemMenu
      name={t('tag.deeds', { tag })}
      anchor={anchor}
      entries={entries}
      onChoose={deed => {
        if (deed !== 'colour') onDeed(deed)
      }}
      onClose={onClose}
    />
  )
}
