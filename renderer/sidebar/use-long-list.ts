import { useState } from 'react'
import type { LongFacet } from '../../shared/find'
import { useApp } from '../stores/app'

/** A list of the sidebar of which the beginning is shown, or all that is looked for by a part of its name. */
export interface LongList {
  readonly isAll: boolean
  /** A part of the name that the person looks for. */
  readonly typed: string
  type(typed: string): void
  setAll(on: boolean): void
}

/** @param facet what is counted whole while all is shown */
export function useLongList(facet: LongFacet | undefined): LongList {
  const { stores } = useApp()
  const [isAll, setIsAll] = useState(false)
  const [typed, setTyped] = useState('')
  return {
    isAll,
    typed,
    type: setTyped,
    setAll(on) {
      setIsAll(on)
      setTyped('')
      if (facet !== undefined) void stores.facets.setWhole(facet, on)
    },
  }
}
