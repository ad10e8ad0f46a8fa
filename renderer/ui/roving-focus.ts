import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'

/** Makes the buttons of a row one stop for Tab: the arrows to its sides, Home and End move among them.
 *  @returns what to spread on the row */
export function useRovingFocus<E extends HTMLElement>() {
  const ref = useRef<E>(null)

  useEffect(() => {
    const container = ref.current
    if (container === null) return
    const keepOneStop = () => {
      const buttons = buttonsIn(container)
      stopAt(buttons, buttons.find(hasFocus) ?? buttons.find(isStop) ?? buttons[0])
    }
    keepOneStop()
    // Buttons come and go with what they stand for, and with the room there is.
    const changes = new MutationObserver(keepOneStop)
    const sizes = new ResizeObserver(keepOneStop)
    changes.observe(container, { childList: true, subtree: true })
    sizes.observe(container)
    return () => {
      changes.disconnect()
      sizes.disconnect()
    }
  }, [])

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

function stopAt(buttons: readonly HTMLElement[], stop: HTMLElement | undefined) {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1
}

const hasFocus = (button: HTMLElement) => button.matches(':focus')
// The attribute, not the property: a button that nobody has arranged yet has tabIndex 0 too.
const isStop = (button: HTMLElement) => button.getAttribute('tabindex') === '0'
