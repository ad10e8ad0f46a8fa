import type { KeyboardEvent, MouseEvent } from 'react'
import { forgetCaret } from './find-places'
import { highlightOf } from './highlight-places'
import { selectedPlaces } from './meant-places'
import { extendSelection } from './select-by-keys'

/** What clicks and keys in the text of an article do besides what the browser does with them.
 *  @param onHighlight hears which highlight was clicked, or Enter was pressed on */
export function textEvents(onHighlight: (highlight: number) => void) {
  return {
    onClick({ target }: MouseEvent) {
      const highlight = target instanceof Element ? highlightOf(target) : null
      if (highlight !== null && selectedPlaces().length === 0) onHighlight(highlight)
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const { target, key } = event
      const highlight = target instanceof Element && target.matches('mark') ? highlightOf(target) : null
      if (key === 'Enter' && highlight !== null) {
        event.preventDefault()
        forgetCaret()
        onHighlight(highlight)
      } else if (extendSelection(event)) event.preventDefault()
    },
  }
}
