import type { ListStore } from './list'

/** How long a page waits to be drawn with its list rather than without, ms. */
const LONGEST_WAIT_MS = 200

/** Resolves when the list that was asked for is there, or cannot be had, or takes long. */
export function untilListed(list: Pick<ListStore, 'getState' | 'subscribe'>): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (list.getState().status.kind !== 'asking') end()
    }
    const end = () => {
      clearTimeout(timer)
      forget()
      resolve()
    }
    const timer = setTimeout(end, LONGEST_WAIT_MS)
    const forget = list.subscribe(look)
    look()
  })
}
