import { type RefObject, useEffect, useRef } from 'react'

/** Keeps something true of a part of the page while what is in it comes and goes, and with the room there is.
 *  @param keep makes it true; the first one that is given counts
 *  @returns for the part */
export function useKept<E extends HTMLElement>(keep: (container: E) => void): RefObject<E | null> {
  const ref = useRef<E>(null)
  const kept = useRef(keep)
  useEffect(() => {
    const container = ref.current
    if (container === null) return
    const keepNow = () => kept.current(container)
    keepNow()
    const changes = new MutationObserver(keepNow)
    const sizes = new ResizeObserver(keepNow)
    changes.observe(container, { childList: true, subtree: true })
    sizes.observe(container)
    return () => {
      changes.disconnect()
      sizes.disconnect()
    }
  }, [])
  return ref
}

/** Leaves Tab one place to stop at: where the keyboard is, else where it was, else another.
 *  @param stops all that may have the keyboard */
export const keepOneStop = (stops: readonly HTMLElement[], other: HTMLElement | undefined) =>
  stopAt(stops, stops.find(hasFocus) ?? stops.find(isStop) ?? other)

export function stopAt(stops: readonly HTMLElement[], stop: HTMLElement | undefined) {
  for (const each of stops) each.tabIndex = each === stop ? 0 : -1
}

export const hasFocus = (element: HTMLElement) => element.matches(':focus')
// The attribute, not the property: a button that nobody has arranged yet has tabIndex 0 too.
const isStop = (element: HTMLElement) => element.getAttribute('tabindex') === '0'
