import type { BulkState } from '../stores/bulk'
import { ChoiceMenu } from '../ui/choice-menu'
import { IconButton } from '../ui/icon-button'
import { BookmarkIcon, CloseIcon, MoreIcon, TagIcon, UnreadIcon } from '../ui/icons'
import { useRovingFocus } from '../ui/roving-focus'
import { withShortcut } from '../wording/shortcut-text'
import { useWords } from '../wording/words'
import { actName } from './act-name'
import { BulkProgress } from './bulk-progress'
import { type MenuSubject, offeredActs, type RowAct } from './offered-acts'

interface SelectionBarProps {
  readonly count: number
  readonly subject: MenuSubject
  readonly underWay: BulkState['underWay']
  readonly onAct: (act: RowAct) => void
  readonly onStop: () => void
}

const SHOWN = [
  { act: 'mark-read', icon: <UnreadIcon />, command: 'toggle-read' },
  { act: 'bookmark', icon: <BookmarkIcon />, command: 'toggle-bookmark' },
  { act: 'tag', icon: <TagIcon />, command: 'edit-tags' },
] as const

/** How many rows are selected, and what can be done to them. */
export function SelectionBar({ count, subject, underWay, onAct, onStop }: SelectionBarProps) {
  const words = useWords()
  const { t } = words
  const toolbar = useRovingFocus<HTMLDivElement>()
  const others = offeredActs(subject)
    .flat()
    .filter(({ act, isOff }) => !isOff && !SHOWN.some(shown => shown.act === act))
  return (
    <>
      {underWay === null ? (
        <p className="list-count">{t('selection.count', { count })}</p>
      ) : (
        <BulkProgress {...underWay} onStop={onStop} />
      )}
      <div className="selection-acts" role="toolbar" aria-label={t('selection.name')} {...toolbar}>
        {SHOWN.map(({ act, icon, command }) => {
          const name = actName(words, act, subject)
          return (
            <IconButton
              key={act}
              name={name}
              tooltip={withShortcut(words, name, command)}
              onPress={() => onAct(act)}
            >
              {icon}
            </IconButton>
          )
        })}
        <ChoiceMenu
          name={t('selection.name')}
          buttonName={t('selection.name')}
          button={<MoreIcon />}
          className="icon-button"
          choices={others.map(({ act }) => ({ value: act, name: actName(words, act, subject) }))}
          onChoose={onAct}
        />
        <IconButton name={t('selection.clear')} onPress={() => onAct('clear-selection')}>
          <CloseIcon />
        </IconButton>
      </div>
    </>
  )
}
