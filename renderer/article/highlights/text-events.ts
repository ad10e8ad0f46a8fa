import type { KeyboardEvent, MouseEvent } from 'react'
import type { HighlightingStore } from '../../stores/highlighting'
import { forgetCaret } from '../find/find-places'
import { highlightOf } from './highlight-places'
import { selectedPlaces } from './meant-places'
import { extendSelection } from './select-by-keys'

/** What clicks and keys in the text of an article do besides what the browser does with them. */
export function textEvents({ offer }: Pick<HighlightingStore, 'offer'>) {
  return {
    onClick({ target }: MouseEvent) {
      const highlight = target instanceof Element ? highlightOf(target) : null
      if (highlight !== null && selectedPlaces().length === 0) offer({ kind: 'highlight', highlight })
    },
    onContextMenu(event: MouseEvent) {
      const { target, clientX: x, clientY: y } = event
      // A field for a tag or a note has its own.
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
      const highlight = target instanceof Element ? highlightOf(target) : null
      const hasSelection = selectedPlaces().length > 0
      if (!hasSelection && highlight === null) return
      event.preventDefault()
      offer(
        hasSelection || highlight === null ? { kind: 'selection', x, y } : { kind: 'highlight', highlight },
      )
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const { target, key } = event
      const highlight = target instanceof Element && target.matches('mark') ? highlightOf(target) : null
      if (key === 'Enter' && highlight !== null) {
        event.preventDefault()
        forgetCaret()
        offer({ kind: 'highlight', highlight })
      } else if (extendSelection(event)) event.preventDefault()
    },
  }
}
