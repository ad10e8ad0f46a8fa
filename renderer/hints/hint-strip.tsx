import { useStore } from 'zustand'
import { focusPlace, LIST_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { useWords } from '../wording/words'
import { type Hint, nextHint } from './hints'

/** A hint under the panes, in nobody's way, until it was put away for good. */
export function HintStrip() {
  const { stores } = useApp()
  const { t, keys } = useWords()
  const dismissed = useStore(stores.settings, ({ dismissedHints }) => dismissedHints)
  const areSettingsKnown = useStore(stores.list, ({ question }) => question !== null)
  const hint = nextHint(dismissed)
  if (hint === null || !areSettingsKnown) return null
  const texts: Readonly<Record<Hint, string>> = {
    search: t('hint.search'),
    import: t('hint.import', { keys: keys.of('import-files')[0] ?? '' }),
    keys: t('hint.keys', {
      keys: keys.of('shortcut-list')[0] ?? '',
      palette: keys.of('command-palette')[0] ?? '',
    }),
  }
  const dismiss = () => {
    const dismissedHints = [...dismissed, hint]
    stores.settings.change({ dismissedHints })
    if (nextHint(dismissedHints) === null) focusPlace(LIST_ID)
  }
  return (
    <aside className="hint-strip" aria-label={t('hint.name')}>
      <p>{texts[hint]}</p>
      <button type="button" className="quiet-button" onClick={dismiss}>
        {t('hint.dismiss')}
      </button>
    </aside>
  )
}
