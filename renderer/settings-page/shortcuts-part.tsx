import { useState } from 'react'
import { useStore } from 'zustand'
import { commandsWith, isChangeable, withKey, withOwnKeys, withoutKey } from '../commands/chosen-shortcuts'
import { commandName } from '../commands/command-names'
import type { Stroke } from '../commands/keys'
import type { PageCommand } from '../commands/page-command'
import { AREAS } from '../commands/shortcuts'
import { useApp } from '../stores/app'
import { useWords } from '../wording/words'
import { ShortcutRow } from './shortcut-row'

/** The keys of every command, each of which can be changed. */
export function ShortcutsPart() {
  const { stores, commandsOf } = useApp()
  const words = useWords()
  const { t, keys } = words
  const chosen = useStore(stores.settings, ({ shortcuts }) => shortcuts)
  const [recorded, setRecorded] = useState<PageCommand | null>(null)
  const choose = (shortcuts: typeof chosen) => {
    setRecorded(null)
    stores.settings.change({ shortcuts })
  }
  const namesOf = (commands: readonly PageCommand[]) =>
    commands.map(command => commandName(words, command)).join(', ')
  return (
    <>
      {AREAS.map(area => (
        <div key={area}>
          <h4>{t(`area.${area}`)}</h4>
          <ul className="shortcut-rows" aria-label={t(`area.${area}`)}>
            {commandsOf(area)
              .filter(isChangeable)
              .map(command => (
                <ShortcutRow
                  key={command}
                  name={commandName(words, command)}
                  labels={keys.of(command)}
                  isChanged={chosen.some(other => other.command === command)}
                  isRecording={recorded === command}
                  takenBy={(stroke: Stroke) => namesOf(commandsWith(chosen, stroke, command))}
                  onRecord={on => setRecorded(on ? command : null)}
                  onKey={stroke => choose(withKey(chosen, command, stroke))}
                  onRemove={() => choose(withoutKey(chosen, command))}
                  onReset={() => choose(withOwnKeys(chosen, command))}
                />
              ))}
          </ul>
        </div>
      ))}
      <button type="button" className="button" aria-disabled={chosen.length === 0} onClick={() => choose([])}>
        {t('shortcuts.reset-all')}
      </button>
    </>
  )
}
