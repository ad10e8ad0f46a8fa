/** Hears that the page goes out of sight, or away: it may not be asked again before it ends. A page that goes away is
 *  hidden first, so this is told of that too. */
export function onHidden(listener: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') listener()
  })
}
