import { describe, expect, test } from 'vitest'
import { rgbOf, TOKEN_THEMES, tokensOf } from '../../tests/tokens'
import {
  type ColourPairs,
  DECORATION,
  LEAST_OF_SIGNS,
  LEAST_OF_TEXT,
  PANES,
  pairsOf,
  SIGNS,
  TEXT,
} from '../gallery/colour-pairs'
import { contrastOf, type Rgb } from '../gallery/contrast'

const isColour = (value: string) => /^(?:#|rgb|transparent)/.test(value)

describe.each(TOKEN_THEMES)('in the theme $name', theme => {
  const tokens = tokensOf(theme)
  const between = ([ink, ground]: readonly [string, string]) =>
    contrastOf(rgbOf(tokens.get(ink) ?? ink), rgbOf(tokens.get(ground) ?? ground))
  const below = (least: number, inks: ColourPairs) =>
    pairsOf(inks)
      .filter(pair => between(pair) < least)
      .map(pair => `${pair.join(' on ')}: ${between(pair).toFixed(2)}`)

  test('text can be read on every ground it lies on', () => {
    expect(below(LEAST_OF_TEXT[theme.contrast], TEXT)).toEqual([])
  })

  test('controls, outlines and signs can be seen', () => {
    expect(below(LEAST_OF_SIGNS, SIGNS)).toEqual([])
  })

  test('the match that is stepped to is told from the others', () => {
    expect(tokens.get('--mark-current')).not.toBe(tokens.get('--mark'))
  })

  test('no colour is left out of what is computed', () => {
    const told = new Set<string>([...pairsOf(TEXT), ...pairsOf(SIGNS), DECORATION].flat())
    expect([...tokens].filter(([name, value]) => isColour(value) && !told.has(name))).toEqual([])
  })
})

test.each(TOKEN_THEMES.filter(({ contrast }) => contrast === 'more'))(
  'in $name even lines that only part are seen',
  theme => {
    const tokens = tokensOf(theme)
    const line = rgbOf(tokens.get('--line') ?? '')
    for (const pane of PANES)
      expect(contrastOf(line, rgbOf(tokens.get(pane) ?? ''))).toBeGreaterThanOrEqual(LEAST_OF_SIGNS)
  },
)

const BLACK: Rgb = [0, 0, 0]
const GREY: Rgb = [0x76, 0x76, 0x76]
const WHITE: Rgb = [255, 255, 255]

test.each([
  [BLACK, WHITE, 21],
  [WHITE, BLACK, 21],
  [WHITE, WHITE, 1],
  [GREY, WHITE, 4.54],
])('the contrast of %j and %j is %d', (colour, other, expected) => {
  expect(contrastOf(colour, other)).toBeCloseTo(expected, 2)
})
