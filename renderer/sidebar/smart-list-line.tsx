import type { CountedSmartList } from '../../shared/smart-list'
import { NameForm } from '../search/name-form'
import { ChoiceMenu } from '../ui/choice-menu'
import { MoreIcon, SmartListIcon } from '../ui/icons'
import { useWords } from '../wording/words'

interface SmartListLineProps {
  readonly list: CountedSmartList
  /** The list shows this very search. */
  readonly isOpen: boolean
  readonly isBeingRenamed: boolean
  /** It has the keyboard again, after its name was given. */
  readonly takesFocus: boolean
  /** There is a search to put in its place. */
  readonly canReplace: boolean
  readonly onOpen: () => void
  readonly onRename: () => void
  /** With null the name stays. */
  readonly onNamed: (name: string | null) => void
  readonly onReplace: () => void
  readonly onRemove: () => void
}

/** A saved search with how much it finds, and what can be done with it. */
export function SmartListLine(props: SmartListLineProps) {
  const {
    list,
    isOpen,
    isBeingRenamed,
    takesFocus,
    canReplace,
    onOpen,
    onRename,
    onNamed,
    onReplace,
    onRemove,
  } = props
  const { t } = useWords()
  const { name, total, unread } = list
  if (isBeingRenamed)
    return (
      <li>
        <NameForm label={t('smart.name-label')} name={name} onName={onNamed} onCancel={() => onNamed(null)} />
      </li>
    )
  const deeds = { rename: onRename, replace: onReplace, remove: onRemove }
  const offered = (['rename', 'replace', 'remove'] as const).filter(deed => deed !== 'replace' || canReplace)
  return (
    <li className="facet-line" data-state={isOpen ? 'included' : 'off'}>
      <button
        type="button"
        className="facet"
        aria-pressed={isOpen}
        title={name}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the field that had the keyboard.
        autoFocus={takesFocus}
        onClick={onOpen}
      >
        <SmartListIcon />
        <span className="facet-name" dir="auto">
          {name}
        </span>
        <span className="facet-count" aria-hidden="true">
          {unread > 0 && <b className="smart-unread">{t('sidebar.count', { count: unread })}</b>}
          {t('sidebar.count', { count: total })}
        </span>
        <span className="visually-hidden">{t('smart.counts', { total, unread })}</span>
      </button>
      <span className="facet-more-button" data-beside>
        <ChoiceMenu
          name={t('smart.deeds', { name })}
          buttonName={t('smart.deeds', { name })}
          button={<MoreIcon />}
          className="facet-not"
          choices={offered.map(value => ({ value, name: t(`smart.${value}`) }))}
          onChoose={deed => afterMenu(deeds[deed])}
        />
      </span>
    </li>
  )
}

/** Does it once the menu has closed and given the keyboard back to its button, a frame later: until then nothing else on
 *  the page can have it. */
const afterMenu = (deed: () => void) => requestAnimationFrame(() => requestAnimationFrame(deed))
