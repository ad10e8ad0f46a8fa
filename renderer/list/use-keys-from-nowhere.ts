import { useEffect, useRef } from 'react'

/** Hands keys over that are pressed where nothing has the keyboard: at the start of the page, and after a click beside
 *  everything. Comes before the shortcuts of the page. */
export function useKeysFromNowhere(onKeyDown: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKeyDown)
  useEffect(() => {
    latest.current = onKeyDown
  }, [onKeyDown])
  useEffect(() => {
    const handOver = (event: KeyboardEvent) => {
      const isNowhere = event.target === document.body || event.target === document.documentElement
      if (isNowhere && !event.defaultPrevented && !event.isComposing) latest.current(event)
    }
    document.addEventListener('keydown', handOver)
    return () => document.removeEventListener('keydown', handOver)
  }, [])
}
