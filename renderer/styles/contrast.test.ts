import { describe, expect, test } from 'vitest'
import { TAG_COLOURS } from '../../shared/marking'
import { contrast, TOKEN_THEMES, tokensOf } from '../../tests/tokens'

/** Where text lies: the panes, what is raised over them, and the states of what can be pressed. */
const PANES = ['--ground', '--ground-list', '--ground-sidebar', '--ground-raised']
const STATES = ['--ground-hover', '--ground-pressed', '--ground-selected']
const GROUNDS = [...PANES, ...STATES]

/** Ink, and every ground that it lies on. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  '--ink': [...GROUNDS, '--doubt-ground'],
  '--ink-muted': [...GROUNDS, '--doubt-ground'],
  '--accent': [...PANES, '--ground-hover', '--ground-selected', '--accent-soft'],
  '--accent-ink': ['--accent', '--accent-strong'],
  '--danger': [...PANES, '--ground-hover', '--ground-selected', '--doubt-ground'],
  '--doubt': [...PANES, '--ground-hover', '--ground-selected', '--doubt-ground'],
  '--mark-ink': ['--mark'],
  '--mark-current-ink': ['--mark-current'],
  '--found-ink': ['--found'],
  '--found-current-ink': ['--found-current'],
  '--highlight-ink': ['--highlight'],
  ...Object.fromEntries(TAG_COLOURS.map(colour => [`--tag-${colour}`, [`--tag-${colour}-ground`]])),
}

/** Lines of controls, outlines, and signs that say something by being there: 3 is enough. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '--line-strong': PANES,
  '--focus': [...GROUNDS, '--accent-soft', '--doubt-ground'],
  '--bookmark': GROUNDS,
  '--accent': GROUNDS,
  '--highlight-line': [...PANES, '--highlight'],
  ...Object.fromEntries(TAG_COLOURS.map(colour => [`--tag-${colour}`, GROUNDS])),
}

/** What nobody has to see to understand the page. */
const DECORATION = ['--line', '--veil', '--shadow-colour', '--shadow']

const isColour = (value: string) => /^(?:#|rgb|transparent)/.test(value)

const pairs = (inks: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(inks).flatMap(([ink, grounds]) => grounds.map(ground => [ink, ground] as const))

describe.each(TOKEN_THEMES)('in the theme $name', theme => {
  const tokens = tokensOf(theme)
  const between = ([ink, ground]: readonly [string, string]) =>
    contrast(tokens.get(ink) ?? ink, tokens.get(ground) ?? ground)
  const below = (least: number, inks: Readonly<Record<string, readonly string[]>>) =>
    pairs(inks)
      .filter(pair => between(pair) < least)
      .map(pair => `${pair.join(' on ')}: ${between(pair).toFixed(2)}`)

  test('text can be read on every ground it lies on', () => {
    expect(below(theme.name.startsWith('high contrast') ? 7 : 4.5, TEXT)).toEqual([])
  })

  test('controls, outlines and signs can be seen', () => {
    expect(below(3, SIGNS)).toEqual([])
  })

  test('the match that is stepped to is told from the others', () => {
    expect(tokens.get('--mark-current')).not.toBe(tokens.get('--mark'))
    expect(tokens.get('--found-current')).not.toBe(tokens.get('--found'))
  })

  test('no colour is left out of what is computed', () => {
    const computed = new Set([...pairs(TEXT), ...pairs(SIGNS)].flat())
    const left = [...tokens].filter(
      ([name, value]) => isColour(value) && !computed.has(name) && !DECORATION.includes(name),
    )
    expect(left).toEqual([])
  })
})

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
])('the contrast of %s and %s is %d', (colour, other, expected) => {
  expect(contrast(colour, other)).toBeCloseTo(expected, 2)
})

test('lines are strong in high contrast: even those that only part are seen', () => {
  for (const theme of TOKEN_THEMES.filter(({ name }) => name.startsWith('high contrast'))) {
    const tokens = tokensOf(theme)
    for (const pane of PANES)
      expect(contrast(tokens.get('--line') ?? '', tokens.get(pane) ?? '')).toBeGreaterThanOrEqual(3)
  }
})
