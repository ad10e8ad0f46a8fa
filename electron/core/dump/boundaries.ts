import { type BodyLine, type Draft, isFlattened, isOfCleanLines, isUnparted } from './draft'
import type { ReadLine } from './read-line'
import { isTitleLike } from './short-lines'
import { isTitleAtBlank } from './undated-headline'

// An article that grows past these is a book or a file without structure; it is cut so that memory stays bounded.
const LONGEST_BODY = 2 * 1024 * 1024
const MOST_BODY_LINES = 20_000
// Under a flattened body: a longer line is no mere close of it.
const LONGEST_CLOSING_LINE = 120

/** Whether an article has grown past what one article holds. */
export const isOverfull = (draft: Draft): boolean =>
  draft.bodyLength > LONGEST_BODY || draft.body.length >= MOST_BODY_LINES

/**
 * A whole flattened body under a body is another article. A few glued places under clean lines are not, nor what stands
 * under a headline and a single clean line: that line may be its opening.
 */
export function isAnotherArticle(draft: Draft, { kind }: ReadLine): boolean {
  if (kind.kind !== 'flattened' || draft.body.length === 0) return false
  if (isFlattened(draft)) return true
  const isHeaded = draft.headline !== null
  if (isOfCleanLines(draft)) return kind.breaks > (isHeaded ? MOST_SLIPS : 1)
  const isSecond = draft.body.length === 1
  return isHeaded ? (!isSecond || isWholeBody(draft.body[0])) && kind.breaks > 1 : isSecond || kind.breaks > 1
}

const FEWEST_SENTENCES = 3

/** A line of several sentences with their spaces, more than what opens an article. */
const isWholeBody = (line: BodyLine | undefined): boolean =>
  (line?.text.match(/[.!?]["”»)]*\s["«“]?\p{Lu}\p{Ll}/gu)?.length ?? 0) >= FEWEST_SENTENCES - 1

// Lost breaks in one line of an article that otherwise keeps its lines apart.
const MOST_SLIPS = 2

/** Whether a line that was taken into an article could as well begin another. */
export function mayBeAnotherArticle(draft: Draft, { kind, own, isAfterBlank }: ReadLine): boolean {
  if (draft.body.length === 0) return false
  const isCleanUnderFlat = isFlattened(draft) && kind.kind === 'plain' && own.length > LONGEST_CLOSING_LINE
  const isFlatUnderClean = kind.kind === 'flattened' && (draft.headline === null || !isOfCleanLines(draft))
  return (
    isCleanUnderFlat ||
    isFlatUnderClean ||
    (isAfterBlank && (partsByBlank(draft) || isTitleAtBlank(draft, own)))
  )
}

/** Clean lines without a headline, none parted by a blank line so far: the first blank may part articles. */
const partsByBlank = (draft: Draft): boolean =>
  draft.headline === null &&
  draft.date === null &&
  isUnparted(draft) &&
  draft.unendedLines < draft.body.length - 1

/**
 * Whether text after a source still belongs to the article, so that the source was only part of the text: it begins
 * in lower case, or the source was a name and a clean paragraph follows.
 */
export function goesOnAfterSource(draft: Draft, line: ReadLine): boolean {
  if (/^\p{Ll}{2}/u.test(line.text)) return true
  const isName = draft.source !== null && draft.source.value !== '' && !/^\S*:\//u.test(draft.source.value)
  return isName && line.kind.kind === 'plain' && draft.body.length > 0 && !isTitleLike(line.own.trim())
}
