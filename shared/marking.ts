/** Colours of tags, by name: each theme has its own shade. */
export const TAG_COLOURS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'grey'] as const
export type TagColour = (typeof TAG_COLOURS)[number]

/** A tag with how many listed articles have it. `/` parts a tag from those it lies in: `region/Almaty`. */
export interface CountedTag {
  readonly tag: string
  readonly count: number
  readonly colour: TagColour | null
}

/** UTF-16 units. */
export const MAX_TAG_LENGTH = 100
export const MAX_NOTE_LENGTH = 100_000

/** Words of an article that a person marked. */
export interface Highlight {
  /** A number counts paragraphs from 0. */
  readonly part: 'headline' | number
  /** UTF-16 offsets into that part; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

/** Highlights of one article; more than anybody sets. */
export const MAX_HIGHLIGHTS = 10_000

/** How far a person has read an article: the paragraph at the top of the pane, and the share of it that is above. */
export interface ReadingPlace {
  readonly paragraph: number
  /** 0 to 1. */
  readonly share: number
}

/** What a person does to articles, many at once. */
export type Marking =
  | { readonly kind: 'read' | 'bookmarked'; readonly on: boolean }
  | { readonly kind: 'tagged'; readonly tag: string; readonly on: boolean }
