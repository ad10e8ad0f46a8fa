import type { Words } from '../../shared/words/words'
import { commandName } from '../commands/command-names'
import type { Commands } from '../commands/commands'
import type { KeysInEffect } from '../commands/keys-in-effect'
import type { PageCommand } from '../commands/page-command'
import { AREAS } from '../commands/shortcuts'
import { SETTINGS_PARTS } from '../stores/overlay'
import type { Stores } from '../stores/stores'
import { destinationEntries } from './destination-entries'
import type { PaletteEntry } from './entries'
import { settingEntries } from './setting-entries'

/** What makes an entry: its name is asked for in two languages. */
export interface EntryParts {
  readonly id: string
  readonly name: (words: Words) => string
  readonly run: () => unknown
}

/** The list itself, and what only a key can mean. */
const LEFT_OUT: ReadonlySet<PageCommand> = new Set<PageCommand>(['command-palette', 'leave', 'read-on'])

/** Everything that can be chosen by name: commands, settings, and places in the library. */
export function allEntries(
  stores: Stores,
  commands: Commands,
  keys: KeysInEffect,
  words: Words,
  english: Words,
): readonly PaletteEntry[] {
  const named = ({ id, name, run }: EntryParts): PaletteEntry => ({
    id,
    name: name(words),
    nameInEnglish: name(english),
    keys: [],
    whyOff: null,
    run,
  })
  const ofCommands = AREAS.flatMap(area => commands.commandsOf(area))
    .filter(command => !LEFT_OUT.has(command))
    .map(command => ({
      ...named({
        id: command,
        name: words => commandName(words, command),
        run: () => commands.run(command),
      }),
      keys: keys.of(command),
      whyOff: commands.whyOff(command),
    }))
  const ofParts = SETTINGS_PARTS.map(part =>
    named({
      id: `settings ${part}`,
      name: ({ t }) => t('palette.in', { group: t('settings.title'), name: t(`settings.${part}`) }),
      run: () => stores.overlay.open({ kind: 'settings', part }),
    }),
  )
  return [
    ...ofCommands,
    ...ofParts,
    ...settingEntries(stores).map(named),
    ...destinationEntries(stores).map(named),
  ]
}
