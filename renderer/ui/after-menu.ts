/** Does it once a menu has closed and given the keyboard back, a frame later: until then nothing else on the page can
 *  have it. */
export const afterMenu = (deed: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(deed))
}
