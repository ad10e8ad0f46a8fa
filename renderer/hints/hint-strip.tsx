import { useStore } from 'zustand'
import { focusPlace, LIST_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { useWords } from '../wording/words'
import { hintText, nextHint } from './hints'

/** A hint under the panes, in nobody's way, until it was put away for good. */
export function HintStrip() {
  const { stores } = useApp()
  const words = useWords()
  const { t } = words
  const dismissed = useStore(stores.settings, ({ dismissedHints }) => dismissedHints)
  const areSettingsKnown = useStore(stores.list, ({ question }) => question !== null)
  const hint = nextHint(dismissed, words)
  if (hint === null || !areSettingsKnown) return null
  const dismiss = () => {
    const dismissedHints = [...dismissed, hint]
    stores.settings.change({ dismissedHints })
    if (nextHint(dismissedHints, words) === null) focusPlace(LIST_ID)
  }
  return (
    <aside className="hint-strip" aria-label={t('hint.name')}>
      <p>{hintText(words, hint)}</p>
      <button type="button" className="quiet-button" onClick={dismiss}>
        {t('hint.dismiss')}
      </button>
    </aside>
  )
}
