import type { ImportProgress } from '../../shared/importing'
import type { Words } from '../../shared/words/words'
import { durationText } from '../wording/durations'
import { sizeText } from '../wording/sizes'
import { useWords } from '../wording/words'

interface RunningImportProps {
  readonly progress: ImportProgress
  readonly isStopping: boolean
  readonly onPause: (on: boolean) => void
  readonly onStop: () => void
}

/** An import under way: how far it is, how fast, how long it will take, and what can be done to it. */
export function RunningImport({ progress, isStopping, onPause, onStop }: RunningImportProps) {
  const words = useWords()
  const { t } = words
  const { fileName, bytesDone, bytesTotal, isPaused } = progress
  const detail = progressParts(words, progress).join(' · ')
  const title = fileName === null ? t('import.between-files') : t('import.running', { file: fileName })
  return (
    <section className="strip" aria-label={t('import.name')}>
      <div className="strip-text">
        <p className="strip-title" title={title}>
          {title}
        </p>
        <p className="strip-detail" title={detail}>
          {detail}
        </p>
      </div>
      <progress
        aria-label={t('import.name')}
        max={Math.max(bytesTotal, 1)}
        value={bytesDone}
        data-paused={isPaused}
      />
      <div className="strip-buttons">
        {!isStopping && (
          <button type="button" className="button" onClick={() => onPause(!isPaused)}>
            {t(isPaused ? 'import.go-on' : 'import.pause')}
          </button>
        )}
        <button type="button" className="button" disabled={isStopping} onClick={onStop}>
          {t(isStopping ? 'import.stopping' : 'import.stop')}
        </button>
      </div>
    </section>
  )
}

/** What is known of its progress; what is not known yet is left out. */
function progressParts(words: Words, progress: ImportProgress): readonly string[] {
  const { t } = words
  const { filesDone, filesTotal, articles, waiting, isPaused } = progress
  const { bytesPerSecond, articlesPerSecond, secondsLeft } = progress
  const done = sizeText(words, progress.bytesDone)
  const total = sizeText(words, progress.bytesTotal)
  const file = Math.min(filesDone + 1, filesTotal)
  const pace = [
    ...(bytesPerSecond === null
      ? []
      : [t('import.bytes-per-second', { size: sizeText(words, bytesPerSecond) })]),
    ...(articlesPerSecond === null
      ? []
      : [t('import.articles-per-second', { count: Math.round(articlesPerSecond) })]),
    ...(secondsLeft === null ? [] : [t('import.time-left', { time: durationText(words, secondsLeft) })]),
  ]
  return [
    t('import.progress-size', { done, total }),
    t('import.progress-articles', { count: articles }),
    ...(filesTotal > 1 ? [t('import.progress-file', { file, files: filesTotal })] : []),
    ...(isPaused ? [t('import.paused')] : pace),
    ...(waiting > 0 ? [t('import.waiting', { count: waiting })] : []),
  ]
}
