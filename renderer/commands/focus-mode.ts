import { flushSync } from 'react-dom'
import type { LayoutStore } from '../stores/layout'
import { ARTICLE_ID, focusPlace } from './focus'

/** Shows nothing but the text, or all of it again. The keyboard is in the text: what had it may be hidden. */
export function setFocusMode(layout: Pick<LayoutStore, 'setState'>, isOn: boolean): void {
  flushSync(() => layout.setState({ isFocusMode: isOn, pane: 'article' }))
  focusPlace(ARTICLE_ID)
}
