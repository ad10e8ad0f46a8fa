import type { Doubt } from '../../../shared/doubt'
import type { FoundDate } from './dates'

/** What became of a piece of a line. Pieces of one line are apart and together hold all of it. */
export interface Piece {
  readonly line: number
  /** Where it begins in the cleaned line. */
  readonly start: number
  readonly text: string
  readonly as: 'section' | 'headline' | 'date' | 'body' | 'source' | 'leftover'
}

export interface BodyLine {
  readonly line: number
  readonly text: string
  readonly isAfterBlank: boolean
}

interface DraftSource {
  /** The address or name; empty where only a label has come so far. */
  readonly value: string
  readonly pieces: readonly Piece[]
}

/** An article while its lines come in. */
export interface Draft {
  section: string | null
  headline: string | null
  date: FoundDate | null
  dateLine: number
  readonly body: BodyLine[]
  bodyLength: number
  source: DraftSource | null
  isFlattened: boolean
  first: number
  last: number
  readonly doubts: Doubt[]
  readonly pieces: Piece[]
}

export function createDraft(section: string | null, line: number): Draft {
  return {
    section,
    headline: null,
    date: null,
    dateLine: line,
    body: [],
    bodyLength: 0,
    source: null,
    isFlattened: false,
    first: line,
    last: line,
    doubts: [],
    pieces: [],
  }
}
