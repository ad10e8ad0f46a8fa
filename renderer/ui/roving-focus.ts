import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'

const KEYS = {
  vertical: { back: 'ArrowUp', on: 'ArrowDown' },
  horizontal: { back: 'ArrowLeft', on: 'ArrowRight' },
} as const

/** Makes the buttons of a container one stop for Tab: arrows, Home and End move among them. A button in something with
 *  the attribute `data-beside` belongs to the one before it: the arrows across go to it and back.
 *  @returns what to spread on the container */
export function useRovingFocus<E extends HTMLElement>(direction: keyof typeof KEYS) {
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
    const all = buttonsIn(event.currentTarget)
    const focused = all.findIndex(hasFocus)
    if (focused < 0) return
    const buttons = all.filter(button => !isBeside(button))
    const main = all.slice(0, focused + 1).findLast(button => !isBeside(button))
    const at = main === undefined ? -1 : buttons.indexOf(main)
    const { back, on } = KEYS[direction]
    const next = { [on]: at + 1, [back]: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
    const wanted = next === undefined ? across(all, focused, event.key, direction) : buttons[next]
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

/** The button beside the focused one in the direction of the key, where there is one. */
function across(
  all: readonly HTMLElement[],
  focused: number,
  key: string,
  direction: keyof typeof KEYS,
): HTMLElement | undefined {
  const keys = KEYS[direction === 'vertical' ? 'horizontal' : 'vertical']
  const [here, next] = [all[focused], all[focused + 1]]
  if (key === keys.on && next !== undefined && isBeside(next)) return next
  if (key === keys.back && here !== undefined && isBeside(here)) return all[focused - 1]
  return undefined
}

const isBeside = (button: HTMLElement) => button.closest('[data-beside]') !== null

const buttonsIn = (container: HTMLElement) =>
  [...container.querySelectorAll('button')].filter(button => button.checkVisibility())

function stopAt(buttons: readonly HTMLElement[], stop: HTMLElement | undefined) {
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1
}

const hasFocus = (button: HTMLElement) => button.matches(':focus')
// The attribute, not the property: a button that nobody has arranged yet has tabIndex 0 too.
const isStop = (button: HTMLElement) => button.getAttribute('tabindex') === '0'
