/** Where a page asks whether it may open a window, with the address as the query. */
export const OPEN_QUESTION = '/.stand-in/open'

/** Makes the page ask before it opens a window and wait for the answer, as it does in Electron; a browser would open
 *  it first. Self-contained: its source runs in the page.
 *  @param question the path that is asked for; 204 refuses */
export function askBeforeOpening(question: string): void {
  const open = window.open.bind(window)
  window.open = (address, ...rest) => {
    const request = new XMLHttpRequest()
    request.open('GET', `${question}?${encodeURIComponent(String(address ?? ''))}`, false)
    request.send()
    return request.status === 204 ? null : open(address, ...rest)
  }
}
