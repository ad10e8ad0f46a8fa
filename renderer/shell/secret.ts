const KEPT_AS = 'oqyrman.secret'

/** The host's secret for this run: from the first address (`#secret=…`), which is cleaned so that it is neither seen
 *  nor bookmarked, and from then on from the tab's own storage. Empty where there is none. */
export function takeSecret(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('secret')
  if (given === null) return sessionStorage.getItem(KEPT_AS) ?? ''
  sessionStorage.setItem(KEPT_AS, given)
  history.replaceState(null, '', location.pathname + location.search)
  return given
}

/** Begins anew when the address of another run is opened in this tab: a browser only changes the fragment then, and
 *  the page would go on with the secret it has. */
export function followSecret(): void {
  window.addEventListener('hashchange', () => {
    if (new URLSearchParams(location.hash.slice(1)).has('secret')) location.reload()
  })
}
