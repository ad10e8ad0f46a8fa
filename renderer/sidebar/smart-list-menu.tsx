import { useWords } from '../wording/words'
import { ItemMenu, type MenuEntry } from './item-menu'

export type SmartListDeed = 'show' | 'search' | 'rename' | 'replace' | 'remove'

interface SmartListMenuProps {
  readonly name: string
  /** There is a search to put in its place. */
  readonly canReplace: boolean
  readonly anchor: HTMLElement
  readonly onDeed: (deed: SmartListDeed) => void
  readonly onClose: () => void
}

/** What can be done with a saved search. */
export function SmartListMenu({ name, canReplace, anchor, onDeed, onClose }: SmartListMenuProps) {
  const { t } = useWords()
  const entries: readonly MenuEntry<SmartListDeed>[] = [
    { id: 'show', name: t('smart.show') },
    { id: 'search', name: t('smart.search') },
    { id: 'rename', name: t('smart.rename') },
    ...(canReplace ? [{ id: 'replace', name: t('smart.replace') } as const] : []),
    { id: 'remove', name: t('smart.remove') },
  ]
  return (
    <ItemMenu
      name={t('smart.deeds', { name })}
      anchor={anchor}
      entries={entries}
      onChoose={onDeed}
      onClose={onClose}
    />
  )
}
