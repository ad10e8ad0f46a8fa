import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ListState } from '../stores/list'
import { WINDOW_ROWS } from '../stores/windows'
import type { VirtualRows } from './use-virtual-rows'

type Shown = Pick<ListState, 'total' | 'windows' | 'cursor' | 'topRow' | 'question' | 'order' | 'cameAbove'>

/** Rows are asked for when the bar, dragged over many, rests for so long, ms. */
const JUMP_REST_MS = 40

/** Has the list show where the person is: from where an answer is to be shown, with its cursor in sight, and what is read
 *  in its place when articles come or go. Asks for the rows that are in sight. */
export function useListPlace(
  rows: VirtualRows,
  { total, windows, cursor, topRow, question, order, cameAbove }: Shown,
  onLook: (first: number, last: number, firstInSight: number) => void,
): void {
  const { first, last, firstInSight } = rows
  const position = cursor?.position ?? null

  const looked = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that were let go are asked for again.
  useEffect(() => {
    if (total === 0) return
    const isFar = Math.abs(first - looked.current) > WINDOW_ROWS
    const look = () => {
      looked.current = first
      onLook(first, last, firstInSight)
    }
    if (!isFar) return look()
    const timer = setTimeout(look, JUMP_REST_MS)
    return () => clearTimeout(timer)
  }, [first, last, firstInSight, total, windows, onLook])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question is the reason.
  useLayoutEffect(() => {
    rows.scrollToRow(topRow, 'top')
  }, [question])

  const shownOf = useRef({ question, order })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another order of the same question moves what is read.
  useLayoutEffect(() => {
    if (shownOf.current.question === question && shownOf.current.order !== order) rows.keepInSight(cameAbove)
    shownOf.current = { question, order }
  }, [order])

  const cursorOf = useRef({ question, order })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in sight is no reason.
  useEffect(() => {
    const isOfBefore = cursorOf.current.question === question && cursorOf.current.order === order
    cursorOf.current = { question, order }
    // A cursor that came with another answer is where that was left; one that moved is brought into sight.
    if (position !== null && isOfBefore) rows.scrollToRow(position, 'nearest')
  }, [position, question, order])
}
