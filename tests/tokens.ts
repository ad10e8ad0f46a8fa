import { readFileSync } from 'node:fs'

/** A theme as it is told to the page, and which side of `light-dark()` it takes. */
export interface TokenTheme {
  readonly name: string
  readonly selectors: readonly string[]
  readonly side: 'light' | 'dark'
}

export const TOKEN_THEMES: readonly TokenTheme[] = [
  { name: 'light', selectors: [':root'], side: 'light' },
  { name: 'dark', selectors: [':root'], side: 'dark' },
  { name: 'sepia', selectors: [':root', '[data-theme="sepia"]'], side: 'light' },
  { name: 'high contrast, light', selectors: [':root', '[data-contrast="more"]'], side: 'light' },
  { name: 'high contrast, dark', selectors: [':root', '[data-contrast="more"]'], side: 'dark' },
]

const css = readFileSync(new URL('../renderer/styles/tokens.css', import.meta.url), 'utf8')
const withoutComments = css.replace(/\/\*.*?\*\//gs, '')

/** The tokens of a theme by name, such as `--ink`, each with its value as written.
 *  @throws {Error} where tokens.css has no rule for one of the theme's selectors */
export function tokensOf({ selectors, side }: TokenTheme): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>()
  for (const selector of selectors) {
    const rules = [...withoutComments.matchAll(/^([^\s@{}][^{}]*?) \{([^{}]*)\}/gm)].filter(
      ([, name]) => name === selector,
    )
    if (rules.length === 0) throw new Error(`tokens.css has no rule for ${selector}`)
    for (const [, , body = ''] of rules)
      for (const [, name = '', value = ''] of body.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g))
        tokens.set(name, onSide(value.trim(), side))
  }
  return tokens
}

function onSide(value: string, side: TokenTheme['side']): string {
  const [, light, dark] = /^light-dark\((.+),\s(.+)\)$/.exec(value) ?? []
  return (side === 'light' ? light : dark) ?? value
}

/** The contrast of two opaque colours, from 1 to 21, by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 *  @param colour as `#rrggbb`
 *  @throws {Error} for a colour in any other notation */
export function contrast(colour: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(colour), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1)
  if (channels === undefined) throw new Error(`No colour to compute with: ${colour}`)
  const [red = 0, green = 0, blue = 0] = channels.map(channel => {
    const share = Number.parseInt(channel, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
