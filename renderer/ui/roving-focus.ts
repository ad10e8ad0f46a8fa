import type { FocusEvent, KeyboardEvent } from 'react'
import { hasFocus, keepOneStop, stopAt, useKept } from './one-stop'

/** Makes the buttons of a row one stop for Tab: the arrows to its sides, Home and End move among them.
 *  @returns what to spread on the row */
export function useRovingFocus<E extends HTMLElement>() {
  const ref = useKept<E>(container => {
    const buttons = buttonsIn(container)
    keepOneStop(buttons, buttons[0])
  })

  function onKeyDown(event: KeyboardEvent<E>) {
    const buttons = buttonsIn(event.currentTarget)
    const at = buttons.findIndex(hasFocus)
    if (at < 0) return
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
    const wanted = next === undefined ? undefined : buttons[next]
    if (wanted === undefined) return
    event.preventDefault()
    wanted.focus()
  }

  function onFocus(event: FocusEvent<E>) {
    const buttons = buttonsIn(event.currentTarget)
    const focused = buttons.find(hasFocus)
    if (focused !== undefined) stopAt(buttons, focused)
  }

  return { ref, onKeyDown, onFocus }
}

const buttonsIn = (container: HTMLElement) =>
  [...container.querySelectorAll('button')].filter(button => button.checkVisibility())
