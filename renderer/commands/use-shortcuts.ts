import { useEffect } from 'react'
import type { Run } from './commands'
import { focusOf } from './focus'
import type { Shortcut } from './keys'
import { isMac } from './platform'
import { commandOf } from './shortcuts'

/** Binds the keyboard to the commands for as long as the page lives. */
export function useShortcuts(run: Run, shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A key that ends a composition belongs to the input method.
      if (event.defaultPrevented || event.isComposing) return
      const command = commandOf(event, focusOf(event.target), isMac, shortcuts)
      if (command === null) return
      event.preventDefault()
      void run(command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [run, shortcuts])
}
