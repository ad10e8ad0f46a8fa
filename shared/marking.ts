/** A tag with how many listed articles have it. */
export interface CountedTag {
  readonly tag: string
  readonly count: number
}

/** UTF-16 units. */
export const MAX_TAG_LENGTH = 100
export const MAX_NOTE_LENGTH = 100_000
