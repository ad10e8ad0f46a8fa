import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { groupOf, listHeight, type RowLayout, rowAtHeight, rowTop } from './row-layout'
import {
  isAstray,
  listOffset,
  type ScrollPlace,
  type ScrollScale,
  scrolledTo,
  trackHeight,
  trackOffset,
} from './scroll-scale'

/** The rows that are drawn: those in sight and some around them. */
export interface DrawnRows {
  readonly first: number
  readonly last: number
  /** Where they begin on the track, with a heading above the first, CSS pixels. */
  readonly top: number
  readonly firstInSight: number
}

export interface VirtualRows extends DrawnRows {
  /** To be given to the element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly trackHeight: number
  /** Rows that have room at once. */
  readonly rowsInSight: number
  /** Brings a row into sight: to the top, or by as little as it takes. */
  readonly scrollToRow: (row: number, align: 'top' | 'nearest') => void
  /** Keeps rows where they are in sight that are so many rows further on by now. */
  readonly keepInSight: (rows: number) => void
}

const OVERSCAN = 6
/** What wheel or finger do shows as scrolling by then, ms. */
const BY_HAND_MS = 250
/** Scrolling that rests for so long is over, ms. */
const REST_MS = 150

/** Draws of a list of any length what is in sight. */
export function useVirtualRows(layout: RowLayout): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null)
  const place = useRef<ScrollPlace>({ offset: 0, scrollTop: 0 })
  const [view, setView] = useState(0)
  const [drawn, setDrawn] = useState<DrawnRows>({ first: 0, last: 0, top: 0, firstInSight: 0 })
  const scale: ScrollScale = { height: listHeight(layout), view: Math.max(1, view) }
  const latest = useRef({ layout, scale })
  latest.current = { layout, scale }

  const draw = useCallback(() => {
    const next = rowsAt(latest.current.layout, latest.current.scale, place.current)
    setDrawn(before => (isSame(before, next) ? before : next))
  }, [])

  /** Goes to a place in the list, and sets the track right. */
  const goTo = useCallback((offset: number) => {
    const { current } = scroller
    if (current === null) return
    const { scale } = latest.current
    const wanted = Math.max(0, Math.min(scale.height - scale.view, offset))
    current.scrollTop = trackOffset(scale, wanted)
    // What a browser makes of it: whole pixels of the screen, and no more than there is.
    const { scrollTop } = current
    const isWhole = scale.height === trackHeight(scale)
    place.current = { offset: isWhole ? listOffset(scale, scrollTop) : wanted, scrollTop }
  }, [])

  useEffect(() => {
    const { current } = scroller
    if (current === null) return
    let byHandAt = Number.NEGATIVE_INFINITY
    let resting: ReturnType<typeof setTimeout> | undefined
    const onHand = () => {
      byHandAt = performance.now()
    }
    const onPress = () => {
      byHandAt = Number.NEGATIVE_INFINITY
    }
    const onScroll = () => {
      const { scale } = latest.current
      const { scrollTop } = current
      if (scrollTop === place.current.scrollTop) return
      place.current = scrolledTo(scale, place.current, scrollTop, performance.now() - byHandAt < BY_HAND_MS)
      if (isAstray(scale, place.current)) goTo(place.current.offset)
      // Drawn before the browser shows what it has scrolled to: a long way leaves none of the rows in sight.
      flushSync(draw)
      clearTimeout(resting)
      resting = setTimeout(() => {
        const { offset, scrollTop } = place.current
        if (Math.abs(trackOffset(latest.current.scale, offset) - scrollTop) < 1) return
        goTo(offset)
        flushSync(draw)
      }, REST_MS)
    }
    const sizes = new ResizeObserver(() => setView(current.clientHeight))
    sizes.observe(current)
    current.addEventListener('wheel', onHand, { passive: true })
    current.addEventListener('touchmove', onHand, { passive: true })
    current.addEventListener('pointerdown', onPress)
    current.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(resting)
      sizes.disconnect()
      current.removeEventListener('wheel', onHand)
      current.removeEventListener('touchmove', onHand)
      current.removeEventListener('pointerdown', onPress)
      current.removeEventListener('scroll', onScroll)
    }
  }, [draw, goTo])

  useLayoutEffect(() => {
    setView(scroller.current?.clientHeight ?? 0)
  }, [])

  // Rows of another height: what was at the top stays there.
  const { rowHeight, headingHeight, total, firsts } = layout
  const before = useRef(layout)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes where rows are.
  useLayoutEffect(() => {
    const { offset } = place.current
    const isOtherSize =
      before.current.rowHeight !== rowHeight || before.current.headingHeight !== headingHeight
    const row = rowAtHeight(before.current, offset)
    const within = offset - rowTop(before.current, row)
    const ratio = rowHeight / before.current.rowHeight
    before.current = layout
    goTo(isOtherSize && offset > 0 ? rowTop(layout, Math.min(row, total - 1)) + within * ratio : offset)
    draw()
  }, [rowHeight, headingHeight, total, firsts, view])

  const headHeight = firsts.length > 0 ? headingHeight : 0
  return {
    ...drawn,
    last: Math.min(drawn.last, total - 1),
    scroller,
    trackHeight: trackHeight(scale),
    rowsInSight: Math.max(1, Math.floor((view - headHeight) / rowHeight)),
    scrollToRow(row, align) {
      const { offset } = place.current
      const top = rowTop(layout, row) - headHeight
      const bottom = top + headHeight + rowHeight - scale.view
      if (align === 'top' || offset > top) goTo(top)
      else if (offset < bottom) goTo(bottom)
      else return
      draw()
    },
    keepInSight(rows) {
      const { offset } = place.current
      const row = rowAtHeight(layout, offset + headHeight)
      goTo(offset + rowTop(layout, Math.min(total - 1, row + rows)) - rowTop(layout, row))
      draw()
    },
  }
}

function rowsAt(layout: RowLayout, { view }: ScrollScale, { offset, scrollTop }: ScrollPlace): DrawnRows {
  const first = Math.max(0, rowAtHeight(layout, offset) - OVERSCAN)
  const last = Math.min(layout.total - 1, rowAtHeight(layout, offset + view) + OVERSCAN)
  // The heading of the first group takes the place of a row before it, which is out of sight.
  const headHeight = groupOf(layout, first) < 0 ? 0 : layout.headingHeight
  return {
    first,
    last,
    top: rowTop(layout, first) - headHeight - offset + scrollTop,
    firstInSight: rowAtHeight(layout, offset + headHeight),
  }
}

const isSame = (one: DrawnRows, other: DrawnRows): boolean =>
  one.first === other.first &&
  one.last === other.last &&
  one.firstInSight === other.firstInSight &&
  Math.abs(one.top - other.top) < 0.01
