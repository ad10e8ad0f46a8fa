import type { Doubt } from '../../../shared/doubt'
import type { WrittenDate } from './date-formats'
import type { ReadLine } from './read-line'
import { endsSentence } from './short-lines'

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
  date: WrittenDate | null
  dateLine: number
  readonly body: BodyLine[]
  bodyLength: number
  source: DraftSource | null
  /** Body lines that are flattened, and those that are clean sentences. */
  flattenedLines: number
  cleanLines: number
  /** Body lines under another: those after a blank line, and all. Lines that end no sentence. */
  partedLines: number
  unendedLines: number
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
    flattenedLines: 0,
    cleanLines: 0,
    partedLines: 0,
    unendedLines: 0,
    first: line,
    last: line,
    doubts: [],
    pieces: [],
  }
}

/** A piece of a line's own text, before its source; all of it, or from and to an offset in it. */
export function pieceOf(line: ReadLine, as: Piece['as'], from = 0, to = line.own.length): Piece {
  return { line: line.number, start: line.start + from, text: line.own.slice(from, to), as }
}

export function putHeadline(draft: Draft, piece: Piece): void {
  draft.headline = piece.text.trim()
  draft.pieces.push(piece)
}

/** Sets the date that stands in a line, from and to an offset; what stands beside it is another piece. */
export function putDate(draft: Draft, line: ReadLine, date: WrittenDate, from: number, to?: number): void {
  if (draft.date?.iso === null)
    draft.doubts.push({ kind: 'impossible-date', line: draft.dateLine, evidence: draft.date.written })
  draft.date = date
  draft.dateLine = line.number
  draft.pieces.push(pieceOf(line, 'date', from, to))
}

export function putBody(draft: Draft, piece: Piece, isAfterBlank: boolean): void {
  const text = piece.text.trim()
  if (isAfterBlank && draft.body.length > 0) draft.partedLines++
  if (!endsSentence(text)) draft.unendedLines++
  draft.body.push({ line: piece.line, text, isAfterBlank })
  draft.bodyLength += piece.text.length
  draft.pieces.push(piece)
}

/** Sets the source that a line ends in, or adds a line to a label that stood alone. */
export function putSource(draft: Draft, value: string, piece: Piece): void {
  draft.source = { value, pieces: [...(draft.source?.pieces ?? []), piece] }
}

/** The source as body text, for one that turned out not to be the article's last; returns what no body can take. */
export function demoteSource(draft: Draft): readonly Piece[] {
  const pieces = draft.source?.pieces ?? []
  draft.source = null
  if (draft.body.length === 0) return pieces
  for (const piece of pieces) putBody(draft, { ...piece, as: 'body' }, false)
  return []
}

const FEWEST_CLEAN_LINES = 2

/** Whether a body is made of clean lines, so that a lost break in one of them is a slip. */
export const isOfCleanLines = (draft: Draft): boolean => draft.cleanLines >= FEWEST_CLEAN_LINES

/** Whether a body is a whole flattened one. */
export const isFlattened = (draft: Draft): boolean => draft.flattenedLines > 0 && !isOfCleanLines(draft)

/** Whether no blank line stands between the lines of a body. */
export const isUnparted = (draft: Draft): boolean => draft.partedLines === 0
