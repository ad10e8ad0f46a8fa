import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../stores/app'
import { momentText } from '../wording/dates'
import { useWords } from '../wording/words'
import { BackupRow } from './backup-row'

/** The copies of the library: what there is, another one now, and one put in the library's place. */
export function BackupsPart() {
  const { stores } = useApp()
  const words = useWords()
  const { t } = words
  const { backups, status, removed, failure } = useStore(stores.backups)
  const { load, forget, make, restore, remove } = stores.backups
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    void load()
    return forget
  }, [load, forget])
  useEffect(() => {
    // The row that had the keyboard is gone.
    if (removed !== null) first.current?.focus()
  }, [removed])
  const isBusy = status === 'making' || status === 'restoring'
  const said = {
    idle: removed === null ? '' : t('backups.removed', { moment: momentText(words, removed.madeAt) }),
    making: t('backups.making'),
    made: t('backups.made'),
    restoring: t('backups.restoring'),
  }[status]
  return (
    <>
      <p className="muted">{t('backups.hint')}</p>
      <div className="settings-buttons">
        <button
          ref={first}
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void make()
          }}
        >
          {t('backups.make')}
        </button>
        <span role="status">{said}</span>
      </div>
      {failure !== null && (
        <p className="failure" role="alert">
          {words.failure(failure)}
        </p>
      )}
      <p className="muted">{backups?.length === 0 ? t('backups.none') : t('backups.what')}</p>
      <ul className="backups" aria-label={t('backups.list')}>
        {backups?.map(backup => (
          <BackupRow
            key={backup.name}
            backup={backup}
            isBusy={isBusy}
            onRestore={() => void restore(backup.name)}
            onRemove={() => void remove(backup)}
          />
        ))}
      </ul>
    </>
  )
}
