import { dateAtEnd } from './dates'
import { type Draft, isFlattened } from './draft'
import { isText, type LineKind, type ReadLine } from './read-line'

type Dated = Extract<LineKind, { kind: 'dated' }>

// How much like a sentence a line must read, by where it stands, to be taken for text: see sentenceSigns.
const BETWEEN_ARTICLES = 4
const WHERE_ARTICLES_PART = 3
const INSIDE_AN_ARTICLE = 2

/**
 * Whether a line that ends in a date is a headline where it stands. After a closed article nearly every one is; inside
 * an article, only what does not read like a sentence, a list item or a field. `shapes` are the ways dates were written
 * in the headlines so far.
 */
export function isHeadlineHere(
  line: ReadLine,
  kind: Dated,
  draft: Draft | null,
  next: ReadLine | null,
  shapes: ReadonlySet<string>,
): boolean {
  return draft === null || isBetween(draft)
    ? signsBetween(line, kind, next) < BETWEEN_ARTICLES
    : signsInside(line, kind, draft, next, shapes) <
        (isPart(draft, line, next) ? WHERE_ARTICLES_PART : INSIDE_AN_ARTICLE)
}

/** Whether nothing is open: the article has its source, or is no more than a date above its headline. */
export const isBetween = (draft: Draft): boolean =>
  (draft.source !== null && draft.source.value !== '') || (draft.headline === null && draft.body.length === 0)

/** Whether an article may well end here without a source: after a flattened body, at a rare blank line, in a row. */
function isPart(draft: Draft, line: ReadLine, next: ReadLine | null): boolean {
  if (draft.body.length === 0) return isDated(next)
  const parted = draft.partedLines + (draft.body[0]?.isAfterBlank === true ? 1 : 0)
  return isFlattened(draft) || (line.isAfterBlank && parted < draft.body.length)
}

const isDated = (line: ReadLine | null): boolean => line?.kind.kind === 'dated'

const ITEM = /^(?:[–—•*-]\s?|\p{N}{1,2}[.)]\s?|\p{L}\)\s)/u
const LOWER_START = /^\p{Ll}{2}/u
const LONG_ALONE = 200
const LONGEST_INSIDE = 300

function signsBetween({ own }: ReadLine, { signs, headline }: Dated, next: ReadLine | null): number {
  const standsAlone = headline.length > LONG_ALONE && (next === null || !isText(next))
  return (
    signs + (standsAlone ? 2 : 0) + (LOWER_START.test(own) ? 2 : 0) + (/^\p{N}{1,2}\)/u.test(own) ? 2 : 0)
  )
}

function signsInside(
  { own }: ReadLine,
  { signs, date, headline }: Dated,
  draft: Draft,
  next: ReadLine | null,
  shapes: ReadonlySet<string>,
): number {
  const above = draft.body.at(-1)?.text ?? ''
  const published = draft.date?.iso ?? null
  const isLater = published !== null && date.iso !== null && date.iso > published
  const isTextBelow = next !== null && isText(next)
  const isUnlike = shapes.size === 1 && !shapes.has(shapeOf(date.written))
  return (
    signs +
    // By themselves these say nothing: people paste from several places, a row of short articles may have no
    // sources, its dates may grow.
    (signs > 1 && isUnlike ? 1 : 0) +
    (signs > 0 && isLater ? 1 : 0) +
    (signs > 0 && dateAtEnd(above) !== null ? 1 : 0) +
    (signs > 0 && !isTextBelow && !isDated(next) ? 1 : 0) +
    (LOWER_START.test(own) ? 4 : 0) +
    (headline.length > LONGEST_INSIDE ? 2 : 0) +
    (ITEM.test(own) ? (ITEM.test(above) || draft.body.length === 0 ? 3 : 2) : 0) +
    (/[:;,]$/u.test(above) ? 3 : 0)
  )
}

/** How a date is written, whatever day it is: "99.99.9999", "99 a 9999 a". */
export const shapeOf = (written: string): string =>
  written
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d{3,}/gu, '9999')
    .replace(/(?<!\d)\d{1,2}(?!\d)/gu, '9')
