import { useEffect, useState } from 'react'
import type { LibraryInfo } from '../../shared/library-info'
import { useApp } from '../stores/app'
import { sizeText } from '../wording/sizes'
import { useWords } from '../wording/words'

/** Where the library lies and how large it is. */
export function LibraryPart() {
  const { stores, run } = useApp()
  const words = useWords()
  const { t } = words
  const [info, setInfo] = useState<LibraryInfo | null>(null)
  const [isCopied, setCopied] = useState(false)
  const { place, overlay } = stores
  useEffect(() => {
    let isWanted = true
    void place.info().then(info => isWanted && setInfo(info))
    return () => {
      isWanted = false
    }
  }, [place])
  if (info === null) return null
  const facts = [
    [t('settings.articles'), t('list.count', { count: info.articles })],
    [t('settings.library-size'), sizeText(words, info.libraryBytes)],
    [t('settings.files-size'), sizeText(words, info.keptFileBytes)],
    [t('settings.index-size'), sizeText(words, info.indexBytes)],
  ] as const
  return (
    <>
      <dl className="settings-facts">
        <div>
          <dt>{t('settings.folder')}</dt>
          <dd className="settings-folder">{info.folder}</dd>
        </div>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="settings-buttons">
        <button
          type="button"
          className="button"
          onClick={() => void place.copyFolder(info.folder).then(setCopied)}
        >
          {t('settings.copy-folder')}
        </button>
        {place.showFolder !== null && (
          <button type="button" className="button" onClick={() => void place.showFolder?.()}>
            {t('settings.show-folder')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            overlay.close()
            void run('show-imports')
          }}
        >
          {t('command.show-imports')}
        </button>
      </div>
      <p className="muted" role="status">
        {isCopied && t('settings.copied')}
      </p>
    </>
  )
}
