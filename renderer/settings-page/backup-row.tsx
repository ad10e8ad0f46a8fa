import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Backup } from '../../shared/backup'
import { momentText } from '../wording/dates'
import { sizeText } from '../wording/sizes'
import { useWords } from '../wording/words'

interface BackupRowProps {
  readonly backup: Backup
  /** The library is being copied or exchanged. */
  readonly isBusy: boolean
  readonly onRestore: () => void
  readonly onRemove: () => void
}

/** A copy of the library. Removing it cannot be undone, so that is asked about by its name and size. */
export function BackupRow({ backup, isBusy, onRestore, onRemove }: BackupRowProps) {
  const words = useWords()
  const { t } = words
  const [isAsking, setAsking] = useState(false)
  const remove = useRef<HTMLButtonElement>(null)
  const moment = momentText(words, backup.madeAt)
  const size = sizeText(words, backup.bytes)
  const unlessBusy = (act: () => void) => () => {
    if (!isBusy) act()
  }
  const keep = () => {
    // Drawn at once, so that the button is there to have the keyboard back.
    flushSync(() => setAsking(false))
    remove.current?.focus()
  }
  if (isAsking)
    return (
      <li
        className="backup"
        onKeyDown={event => {
          if (event.code !== 'Escape') return
          // The page that it stands on stays.
          event.stopPropagation()
          keep()
        }}
      >
        <span className="backup-moment" role="alert">
          {t('backups.removing', { moment, size })}
        </span>
        <button type="button" className="button" onClick={unlessBusy(onRemove)}>
          {t('backups.remove-now')}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: it takes the place of the button that had the keyboard. */}
        <button type="button" className="button" autoFocus onClick={keep}>
          {t('backups.keep')}
        </button>
      </li>
    )
  return (
    <li className="backup">
      <span className="backup-moment">{moment}</span>
      <span className="muted">{t(`backups.kind.${backup.kind}`)}</span>
      <span className="muted backup-size">{size}</span>
      <button
        type="button"
        className="button"
        aria-label={t('backups.restore-of', { moment })}
        aria-disabled={isBusy}
        onClick={unlessBusy(onRestore)}
      >
        {t('backups.restore')}
      </button>
      <button
        ref={remove}
        type="button"
        className="link-button"
        aria-label={t('backups.remove-of', { moment })}
        aria-disabled={isBusy}
        onClick={unlessBusy(() => setAsking(true))}
      >
        {t('backups.remove')}
      </button>
    </li>
  )
}
