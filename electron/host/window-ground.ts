/** What a window shows where the page has not drawn yet: the ground of the light and of the dark theme, as in
 *  renderer/styles/tokens.css. */
export const WINDOW_GROUND = { light: '#fdfcf9', dark: '#1a1c1e' } as const
