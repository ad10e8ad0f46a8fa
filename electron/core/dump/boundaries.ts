import { isBetween } from './dated-line'
import { type Draft, isFlattened, isOfCleanLines, isUnparted } from './draft'
import type { LineKind, ReadLine } from './read-line'
import {
  isHeadingMark,
  isLoneSection,
  isMarkedSection,
  isPlainlySection,
  isSectionLike,
  isTopicSection,
  saysSomething,
  sectionName,
} from './section-line'
import { leadsToDate } from './sentence-signs'
import { endsSentence, isSignature, isTitleLike } from './short-lines'

// An article that grows past these is a book or a file without structure; it is cut so that memory stays bounded.
const LONGEST_BODY = 2 * 1024 * 1024
const MOST_BODY_LINES = 20_000
const LONGEST_CLOSING_LINE = 120
// Of a line with a date: with more, it reads like a sentence of the body.
const MOST_HEADLINE_SIGNS = 2

/** Whether an article has grown past what one article holds. */
export const isOverfull = (draft: Draft): boolean =>
  draft.bodyLength > LONGEST_BODY || draft.body.length >= MOST_BODY_LINES

/**
 * Whether a line under an open article ends it and names a section. A headline with its date must follow, or one
 * without where the line names a topic; at the end of a dump the text above must have ended in a sentence, and the
 * line must not look like the author's name.
 */
export function endsInSection(draft: Draft, line: ReadLine, next: ReadLine | null): boolean {
  const own = line.own.trim()
  if (line.sourceValue !== null || !isSectionLike(own) || isSignature(own)) return false
  if (isHeadingMark(own)) return true
  if (draft.body.length === 0 || (/:$/u.test(own) && !isTopicSection(own))) return false
  if (next === null) return isLoneSection(own) && endsSentence(draft.body.at(-1)?.text ?? '')
  if (next.kind.kind === 'dated')
    return next.kind.signs < MOST_HEADLINE_SIGNS && !/[:,;]$/u.test(draft.body.at(-1)?.text ?? '')
  return (
    next.kind.kind === 'plain' &&
    isTitleLike(next.own.trim()) &&
    isMarkedSection(own) &&
    !isSignature(next.own)
  )
}

/** Whether a line under a flattened body is the headline of another: text must follow, and more than a name stand. */
export function isHeadlineBetweenBodies(draft: Draft, line: ReadLine, next: ReadLine | null): boolean {
  const own = line.own.trim()
  if (!isFlattened(draft) || next === null || line.kind.kind !== 'plain') return false
  if (!isTitleLike(own) || isSignature(own) || line.sourceValue !== null) return false
  return next.kind.kind === 'flattened' || (next.kind.kind === 'plain' && isHeadlineOver(own, next))
}

const FEWEST_HEADLINE_WORDS = 3

const isHeadlineOver = (own: string, next: ReadLine): boolean =>
  own.split(' ').length >= FEWEST_HEADLINE_WORDS && endsSentence(next.own.trim()) && saysSomething(own)

/**
 * Whether an undated headline opens another article at a blank line: none of the lines above were parted by blank
 * ones, the last of them ended, and text follows right below.
 */
export function isHeadlineAfterBlank(draft: Draft, line: ReadLine, next: ReadLine | null): boolean {
  const own = line.own.trim()
  if (!line.isAfterBlank || next === null || next.isAfterBlank || line.kind.kind !== 'plain') return false
  if (draft.body.length === 0 || !isUnparted(draft)) return false
  if (draft.body.length === 1 && draft.headline === null) return false
  // Where lines were cut at a margin, an unended line is no title.
  if (!/^[–—-]?\s?["«“„]?[\p{Lu}\p{N}]/u.test(next.text) || draft.unendedLines > 0) return false
  const isTitle = isTitleLike(own) && !isSignature(own) && own.split(' ').length >= FEWEST_HEADLINE_WORDS
  const isOverText =
    next.kind.kind === 'flattened' || (next.kind.kind === 'plain' && endsSentence(next.own.trim()))
  return isTitle && isOverText
}

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
  return isHeaded ? !isSecond && kind.breaks > 1 : isSecond || kind.breaks > 1
}

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

/** What could be an undated headline, where no blank line parted the lines above. */
const isTitleAtBlank = (draft: Draft, own: string): boolean =>
  draft.body.length > 1 &&
  isTitleLike(own.trim()) &&
  !isSignature(own) &&
  own.split(' ').length >= FEWEST_HEADLINE_WORDS &&
  draft.unendedLines === 0 &&
  isUnparted(draft)

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

/**
 * Whether a short line between articles names a section; else it is a headline. What follows decides, and whether the
 * line has named a section of this dump before.
 */
export function namesSection(
  line: ReadLine,
  next: ReadLine | null,
  known: ReadonlySet<string>,
  isStart: boolean,
): boolean {
  const own = line.own.trim()
  if (line.sourceValue !== null || !isSectionLike(own)) return false
  if (next === null) return true
  const isPlain = isPlainlySection(own, isStart) || known.has(sectionName(own))
  switch (next.kind.kind) {
    case 'dated':
      return isPlain || next.kind.signs < MOST_HEADLINE_SIGNS
    case 'rule':
      return true
    case 'source':
    case 'date':
      return false
    case 'flattened':
      return isPlain
    case 'plain':
      return isPlain || (isFewWords(own) && isUndatedHeadline(next))
  }
}

// With more words it is rather a headline, over a body that was cut at a margin.
const MOST_UNMARKED_WORDS = 3
const isFewWords = (text: string): boolean => text.split(' ').length <= MOST_UNMARKED_WORDS

const isUndatedHeadline = ({ own, sourceValue }: ReadLine): boolean =>
  isTitleLike(own.trim()) && !/[?!]$/u.test(own) && sourceValue === null

/**
 * Whether a short line stands over a body. What the next line goes on with in small letters was cut at a margin; an
 * exclamation or a question is a headline only with something under it, alone it is a sentence.
 */
export function standsOverBody(line: ReadLine, next: ReadLine | null): boolean {
  if (next !== null && !next.isAfterBlank && /^\p{Ll}{2}/u.test(next.text)) return false
  if (next?.kind.kind === 'plain' && leadsToDate(line.own.trim())) return false
  return (
    !/[!?]["»”’)]*$/u.test(line.own.trim()) ||
    (next !== null && next.kind.kind !== 'dated' && next.kind.kind !== 'rule')
  )
}

type DateLine = Extract<LineKind, { kind: 'date' }>

/** To which article a date on a line of its own belongs, or whether it is text of the one under way. */
export function dateBelongs(
  draft: Draft | null,
  { date, isLabelled }: DateLine,
  next: ReadLine | null,
): 'to this article' | 'to the next article' | 'to the text' {
  if (draft === null) return 'to the next article'
  const isLast = next === null || next.kind.kind === 'dated'
  // The end of a sentence that was cut at a margin: "… not later than", "05.12.2025".
  const above = draft.body.at(-1)?.text ?? ''
  const isCutAbove = leadsToDate(above) || (above.length > LONGEST_CLOSING_LINE && !endsSentence(above))
  if (!isLabelled && draft.source === null && isCutAbove) return 'to the text'
  if (draft.date === null || (draft.date.iso === null && isLabelled)) {
    if (draft.source === null && (draft.headline !== null || isLabelled || next?.kind.kind === 'source'))
      return 'to this article'
    return isLabelled || isLast ? 'to this article' : 'to the next article'
  }
  const isSame = isLabelled && date.iso === draft.date.iso
  if (isSame && (draft.source === null || isLast)) return 'to this article'
  if (isBetween(draft))
    return draft.source !== null && isLabelled && isLast ? 'to the text' : 'to the next article'
  const isInside = isLabelled || draft.body.length === 0 || isLast || next?.kind.kind === 'source'
  return isInside ? 'to the text' : 'to the next article'
}
