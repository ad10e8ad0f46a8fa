import { type FocusEvent, type KeyboardEvent, useRef } from 'react'

/** Makes the buttons of a container one stop for Tab: arrows, Home and End move among them.
 *  @returns what to spread on the container */
export function useRovingFocus() {
  const container = useRef<HTMLElement | null>(null)

  const buttons = () => [...(container.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])]

  function stopAt(wanted: HTMLElement | undefined) {
    if (wanted === undefined) return
    for (const button of buttons()) button.tabIndex = button === wanted ? 0 : -1
  }

  function ref(element: HTMLElement | null) {
    container.current = element
    if (element === null) return
    const keepOneStop = () => {
      const all = buttons()
      stopAt(all.find(button => button === document.activeElement) ?? all.find(isStop) ?? all[0])
    }
    keepOneStop()
    // Buttons come and go with the counts.
    const observer = new MutationObserver(keepOneStop)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }

  function onKeyDown(event: KeyboardEvent) {
    const all = buttons()
    const at = all.findIndex(button => button.matches(':focus'))
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    const wanted = next === undefined || at < 0 ? undefined : all[next]
    if (wanted === undefined) return
    event.preventDefault()
    stopAt(wanted)
    wanted.focus()
  }

  function onFocus(event: FocusEvent) {
    if (event.target instanceof HTMLElement && event.target.matches('button')) stopAt(event.target)
  }

  return { ref, onKeyDown, onFocus }
}

const isStop = (button: HTMLElement) => button.getAttribute('tabindex') === '0'
