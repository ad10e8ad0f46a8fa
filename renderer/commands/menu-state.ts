import { COMMANDS } from '../../shared/command'
import type { MenuState } from '../../shared/desktop'
import type { Settings } from '../../shared/settings'
import type { Words } from '../../shared/words/words'
import type { Deed, DeedsState } from '../stores/deeds'
import { deedText } from '../wording/deed-text'
import { acceleratorOf } from './accelerators'
import { shortcutsInEffect } from './chosen-shortcuts'
import type { Commands } from './commands'

interface MenuFacts {
  readonly words: Words
  readonly settings: Settings
  readonly deeds: Pick<DeedsState, 'done' | 'undone'>
  readonly whyOff: Commands['whyOff']
  /** The keyboard is in a text field: undoing is of what is typed there. */
  readonly isTyping: boolean
  readonly isMac: boolean
}

/** What the native menu shows of the page as it is now. */
export function menuState({ words, settings, deeds, whyOff, isTyping, isMac }: MenuFacts): MenuState {
  const { theme, language, density, shortcuts } = settings
  const inEffect = shortcutsInEffect(shortcuts)
  const named = (deed: Deed | undefined) =>
    deed === undefined || isTyping
      ? null
      : deedText(words, { kind: deed.kind, count: deed.count?.() ?? null })
  return {
    undo: named(deeds.done.at(-1)),
    redo: named(deeds.undone.at(-1)),
    off: COMMANDS.filter(
      command => whyOff(command) !== null && !(isTyping && (command === 'undo' || command === 'redo')),
    ),
    on: [`theme-${theme}`, `language-${language}`, `density-${density}`],
    accelerators: COMMANDS.flatMap(command => {
      const keys = acceleratorOf(inEffect, command, isMac)
      return keys === null ? [] : [{ command, keys }]
    }),
  }
}
