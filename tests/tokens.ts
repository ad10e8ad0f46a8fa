import { readFileSync } from 'node:fs'
import type { Rgb } from '../renderer/gallery/contrast'

/** A theme as it is told to the page, and which side of `light-dark()` it takes. */
export interface TokenTheme {
  readonly name: string
  readonly contrast: 'plain' | 'more'
  readonly selectors: readonly string[]
  readonly side: 'light' | 'dark'
}

export const TOKEN_THEMES: readonly TokenTheme[] = [
  { name: 'light', contrast: 'plain', selectors: [':root'], side: 'light' },
  { name: 'dark', contrast: 'plain', selectors: [':root'], side: 'dark' },
  { name: 'sepia', contrast: 'plain', selectors: [':root', '[data-theme="sepia"]'], side: 'light' },
  {
    name: 'high contrast, light',
    contrast: 'more',
    selectors: [':root', '[data-contrast="more"]'],
    side: 'light',
  },
  {
    name: 'high contrast, dark',
    contrast: 'more',
    selectors: [':root', '[data-contrast="more"]'],
    side: 'dark',
  },
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

/** @param written as `#rrggbb`
 *  @throws {Error} for a colour in any other notation */
export function rgbOf(written: string): Rgb {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(written) ?? []
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`No colour to compute with: ${written}`)
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}
