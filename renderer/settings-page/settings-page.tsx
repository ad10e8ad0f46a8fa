import '../styles/settings.css'
import '../styles/shortcuts.css'
import { type ReactNode, useEffect, useId } from 'react'
import { useApp } from '../stores/app'
import { SETTINGS_PARTS, type SettingsPart } from '../stores/overlay'
import { DialogFrame } from '../ui/dialog-frame'
import { useWords } from '../wording/words'
import { AppearancePart } from './appearance-part'
import { BackupsPart } from './backups-part'
import { HintsPart } from './hints-part'
import { LibraryPart } from './library-part'
import { ReadingPart } from './reading-part'
import { ShortcutsPart } from './shortcuts-part'

const PARTS: Readonly<Record<SettingsPart, () => ReactNode>> = {
  appearance: AppearancePart,
  reading: ReadingPart,
  shortcuts: ShortcutsPart,
  library: LibraryPart,
  backups: BackupsPart,
  hints: HintsPart,
}

interface SettingsPageProps {
  /** The part that is brought into view. */
  readonly part: SettingsPart
}

/** Everything a person can set, on one page. */
export default function SettingsPage({ part }: SettingsPageProps) {
  const { stores } = useApp()
  const { t } = useWords()
  return (
    <DialogFrame title={t('settings.title')} className="settings-modal" onClose={stores.overlay.close}>
      <AllParts part={part} />
      <button type="button" className="button" onClick={stores.overlay.close}>
        {t('settings.close')}
      </button>
    </DialogFrame>
  )
}

// Inside the dialog: only there the headings are drawn by the time they are gone to.
function AllParts({ part }: SettingsPageProps) {
  const { t } = useWords()
  const id = useId()
  const headingId = (name: SettingsPart) => `${id}-${name}`
  const go = (name: SettingsPart) => {
    const heading = document.getElementById(headingId(name))
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: gone to once, when it is asked for.
  useEffect(() => go(part), [part])
  return (
    <div className="settings">
      <nav className="settings-parts" aria-label={t('settings.parts')}>
        {SETTINGS_PARTS.map(name => (
          <button key={name} type="button" className="quiet-button" onClick={() => go(name)}>
            {t(`settings.${name}`)}
          </button>
        ))}
      </nav>
      <div className="dialog-body settings-body">
        {SETTINGS_PARTS.map(name => {
          const Part = PARTS[name]
          return (
            <section key={name} className="settings-part" aria-labelledby={headingId(name)}>
              <h3 id={headingId(name)} tabIndex={-1}>
                {t(`settings.${name}`)}
              </h3>
              <Part />
            </section>
          )
        })}
      </div>
    </div>
  )
}
