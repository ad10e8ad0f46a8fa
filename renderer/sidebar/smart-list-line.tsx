import type { CountedSmartList } from '../../shared/smart-list'
import { NameForm } from '../search/name-form'
import { SmartListIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import { FacetLine } from './facet-line'
import { MoreButton } from './more-button'

interface SmartListLineProps {
  readonly list: CountedSmartList
  /** The list shows this very search. */
  readonly isOpen: boolean
  readonly isBeingRenamed: boolean
  /** What can be done with it is shown. */
  readonly isAsked: boolean
  readonly onOpen: () => void
  readonly onMenu: (anchor: HTMLElement) => void
  /** With null the name stays. */
  readonly onNamed: (name: string | null) => void
}

/** A saved search with how much it finds. */
export function SmartListLine(props: SmartListLineProps) {
  const { list, isOpen, isBeingRenamed, isAsked, onOpen, onMenu, onNamed } = props
  const { t } = useWords()
  const { name, total, unread } = list
  if (isBeingRenamed)
    return (
      <li>
        <NameForm label={t('smart.name-label')} name={name} onName={onNamed} onCancel={() => onNamed(null)} />
      </li>
    )
  return (
    <li>
      <FacetLine state="off" isCurrent={isOpen} onMenu={onMenu}>
        <button
          type="button"
          className="facet"
          data-level={2}
          data-name={name}
          aria-current={isOpen ? true : undefined}
          title={name}
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
        <MoreButton name={t('smart.deeds', { name })} isOpen={isAsked} onPress={onMenu} />
      </FacetLine>
    </li>
  )
}
