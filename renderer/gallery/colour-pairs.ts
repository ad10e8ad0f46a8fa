import { TAG_COLOURS } from '../../shared/marking'

/** Tokens of ink, each with the grounds that it is drawn on. */
export type ColourPairs = Readonly<Record<string, readonly string[]>>

/** Where text lies: the panes, and what is raised over them. */
export const PANES = ['--ground', '--ground-list', '--ground-sidebar', '--ground-raised'] as const
const STATES = ['--ground-hover', '--ground-pressed', '--ground-selected']
const GROUNDS = [...PANES, ...STATES]

/** Contrast asked of text, and of text in high contrast. */
export const LEAST_OF_TEXT = { plain: 4.5, more: 7 } as const
/** Contrast asked of lines of controls, outlines, and signs that say something by being there. */
export const LEAST_OF_SIGNS = 3

export const TEXT: ColourPairs = {
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

export const SIGNS: ColourPairs = {
  '--line-strong': PANES,
  '--focus': [...GROUNDS, '--accent-soft', '--doubt-ground'],
  '--bookmark': GROUNDS,
  '--accent': GROUNDS,
  '--highlight-line': [...PANES, '--highlight'],
  ...Object.fromEntries(TAG_COLOURS.map(colour => [`--tag-${colour}`, GROUNDS])),
}

/** Colours that nobody has to see to understand the page. */
export const DECORATION = ['--line', '--veil', '--shadow-colour', '--shadow'] as const

/** Each ink with each of its grounds. */
export const pairsOf = (inks: ColourPairs): readonly (readonly [ink: string, ground: string])[] =>
  Object.entries(inks).flatMap(([ink, grounds]) => grounds.map(ground => [ink, ground] as const))
