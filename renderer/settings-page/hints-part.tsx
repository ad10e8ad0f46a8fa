import { useStore } from 'zustand'
import { useApp } from '../stores/app'
import { useWords } from '../wording/words'

/** Hints that were put away, and the way to have them again. */
export function HintsPart() {
  const { stores, run } = useApp()
  const { t } = useWords()
  const hasDismissed = useStore(stores.settings, ({ dismissedHints }) => dismissedHints.length > 0)
  return (
    <>
      <p className="muted">{t('settings.hints-hint')}</p>
      <button
        type="button"
        className="button"
        aria-disabled={!hasDismissed}
        onClick={() => void run('show-hints')}
      >
        {t('command.show-hints')}
      </button>
    </>
  )
}
