import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../stores/app'
import { momentText } from '../wording/dates'
import { sizeText } from '../wording/sizes'
import { useWords } from '../wording/words'

/** The copies of the library: what there is, another one now, and one put in the library's place. */
export function BackupsPart() {
  const { stores } = useApp()
  const words = useWords()
  const { t } = words
  const { backups, status, failure } = useStore(stores.backups)
  const { load, forget, make, restore } = stores.backups
  useEffect(() => {
    void load()
    return forget
  }, [load, forget])
  const isBusy = status === 'making' || status === 'restoring'
  const said = {
    idle: '',
    making: t('backups.making'),
    made: t('backups.made'),
    restoring: t('backups.restoring'),
  }[status]
  return (
    <>
      <p className="muted">{t('backups.hint')}</p>
      <div className="settings-buttons">
        <button
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
        {backups?.map(({ name, kind, madeAt, bytes }) => {
          const moment = momentText(words, madeAt)
          return (
            <li key={name} className="backup">
              <span className="backup-moment">{moment}</span>
              <span className="muted">{t(`backups.kind.${kind}`)}</span>
              <span className="muted backup-size">{sizeText(words, bytes)}</span>
              <button
                type="button"
                className="button"
                aria-label={t('backups.restore-of', { moment })}
                aria-disabled={isBusy}
                onClick={() => {
                  if (!isBusy) void restore(name)
                }}
              >
                {t('backups.restore')}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
