/** Everything the parser can be unsure of or find wrong. The list is closed: the page words each kind. */
export const DOUBT_KINDS = [
  'no-headline',
  'no-date',
  'no-body',
  'no-source',
  'impossible-date',
  'date-contradicted',
  'language-mismatch',
  'language-unclear',
  'may-be-two-articles',
  'encoding-guessed',
  'bytes-replaced',
  'invisible-characters',
  'bad-address',
  'imitated-host',
  'markup',
  'duplicate',
  'cut-off',
] as const

export type DoubtKind = (typeof DOUBT_KINDS)[number]

/** One doubt, with the line of the file it arose at (from 1) and the words it rests on, where there are any. */
export interface Doubt {
  readonly kind: DoubtKind
  readonly line: number | null
  readonly evidence: string | null
}

/** A doubt of an article in a library. What a person has dismissed stays known, and can be taken up again. */
export interface KeptDoubt extends Doubt {
  readonly isDismissed: boolean
}
