/** Gives what the pointer is over a tooltip with the whole of its words where it has no room for them, and takes it off
 *  where it has. Asked as the pointer comes: to measure every row as it is drawn would cost more than drawing it.
 *  @param selector of the parts that may be cut */
export function tellCutWords(target: EventTarget | null, selector: string): void {
  const part = target instanceof Element ? target.closest<HTMLElement>(selector) : null
  if (part === null) return
  const isCut = part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight
  part.title = isCut ? (part.textContent ?? '') : ''
}
