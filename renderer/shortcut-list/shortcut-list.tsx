import '../styles/shortcuts.css'
import { commandName } from '../commands/command-names'
import { AREAS } from '../commands/shortcuts'
import { useApp } from '../stores/app'
import { DialogFrame } from '../ui/dialog-frame'
import { useWords } from '../wording/words'
import { SidebarKeys } from './sidebar-keys'

/** All shortcuts as they are now, by area. */
export default function ShortcutList() {
  const { stores, commandsOf } = useApp()
  const words = useWords()
  const { t, keys } = words
  const { overlay } = stores
  const areas = AREAS.map(area => ({
    area,
    commands: commandsOf(area).filter(command => keys.of(command).length > 0),
  })).filter(({ commands }) => commands.length > 0)
  return (
    <DialogFrame title={t('shortcuts.title')} className="shortcut-modal" onClose={overlay.close}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="dialog-body shortcut-areas" tabIndex={0} aria-label={t('shortcuts.title')}>
        {areas.map(({ area, commands }) => (
          <section key={area} className="shortcut-area" aria-label={t(`area.${area}`)}>
            <h3>{t(`area.${area}`)}</h3>
            <dl>
              {commands.map(command => (
                <div key={command} className="shortcut-row">
                  <dt>{commandName(words, command)}</dt>
                  <dd>
                    {keys.of(command).map(label => (
                      <kbd key={label} className="key">
                        {label}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <SidebarKeys />
      </section>
      <div className="dialog-foot">
        <button
          type="button"
          className="quiet-button"
          onClick={() => overlay.open({ kind: 'settings', part: 'shortcuts' })}
        >
          {t('shortcuts.change')}
        </button>
        <button type="button" className="button" onClick={overlay.close}>
          {t('settings.close')}
        </button>
      </div>
    </DialogFrame>
  )
}
