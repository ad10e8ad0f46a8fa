import type { WatchedFoldersState } from '../stores/watched-folders'
import { useWords } from '../wording/words'

interface WatchedFolderListProps {
  readonly state: WatchedFoldersState
  readonly canWatch: boolean
  readonly onWatch: () => void
  readonly onWatched: (path: string, on: boolean) => void
}

/** Folders whose new files come in by themselves, and the way to add one or to let it be. */
export function WatchedFolderList({ state, canWatch, onWatch, onWatched }: WatchedFolderListProps) {
  const words = useWords()
  const { t } = words
  const { folders, failure } = state
  return (
    <section className="watched" aria-label={t('imports.watched')}>
      <h3>{t('imports.watched')}</h3>
      <p className="muted">
        {folders === null || folders.length > 0 ? t('imports.watched-hint') : t('imports.watched-none')}
      </p>
      {failure !== null && (
        <p className="failure" role="alert">
          {words.failure(failure)}
        </p>
      )}
      {folders !== null && folders.length > 0 && (
        <ul className="watched-folders" aria-label={t('imports.watched')}>
          {folders.map(({ path, isWatched }) => (
            <li key={path} className="watched-folder" data-off={!isWatched}>
              <span className="watched-path">
                {path}
                {!isWatched && <span className="muted watched-off">{t('imports.unwatched')}</span>}
              </span>
              {(isWatched || canWatch) && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={t(isWatched ? 'imports.unwatch-of' : 'imports.watch-again-of', {
                    folder: path,
                  })}
                  onClick={() => onWatched(path, !isWatched)}
                >
                  {t(isWatched ? 'imports.unwatch' : 'imports.watch-again')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {canWatch ? (
        <button type="button" className="button" onClick={onWatch}>
          {t('imports.watch')}
        </button>
      ) : (
        <p className="muted">{t('imports.watch-by-command')}</p>
      )}
    </section>
  )
}
