import type { BodyLine } from './draft'

/** Joins lines that a margin broke; every other line stays by itself. Nothing but spaces is added or lost. */
export function joinWrappedLines(body: readonly BodyLine[]): readonly string[] {
  const width = marginOf(body)
  const isBlankBetween = body.some(({ isAfterBlank }, at) => at > 0 && isAfterBlank)
  const paragraphs: string[][] = []
  let before: BodyLine | null = null
  for (const line of body) {
    const open = paragraphs.at(-1)
    if (before !== null && open !== undefined && goesOn(before, line, width, isBlankBetween)) {
      // "сондай-" and "ақ": the hyphen holds the halves together.
      open.push(/\p{L}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text) ? '' : ' ', line.text)
    } else {
      paragraphs.push([line.text])
    }
    before = line
  }
  return paragraphs.map(parts => parts.join(''))
}

const NARROWEST_MARGIN = 40
const WIDEST_MARGIN = 140

/** The width in characters that a body was wrapped at; null where it was not: its lines are long, or end as sentences. */
function marginOf(body: readonly BodyLine[]): number | null {
  const width = body.reduce((longest, { text }) => Math.max(longest, text.length), 0)
  if (width < NARROWEST_MARGIN || width > WIDEST_MARGIN) return null
  const isBroken = (line: BodyLine, at: number) => {
    const next = body[at + 1]
    return next !== undefined && isFull(line, next, width) && goesOnInLowerCase(line, next)
  }
  return body.some(isBroken) ? width : null
}

const SHORTEST_WRAPPED = 50
const ENDS_INSIDE_SENTENCE = /[\p{L}\p{N},»”")–—-]$/u
// No sentence, headline or item ends in these.
const LINKS =
  /,$|\s(?:a|an|the|of|on|in|at|to|and|or|for|from|with|by|until|than|в|во|на|по|до|с|со|из|к|ко|от|и|или|для|о|об|за|под|при|между|чем|и|мен|бен|пен|және|немесе|әрі)$/u
const ITEM = /^(?:[–—-]\s?\p{Lu}|[•●▪◦‣·*]|\d{1,2}[.)]\s?\p{L}|\p{L}\)\s)/u

function goesOn(before: BodyLine, line: BodyLine, width: number | null, isBlankBetween: boolean): boolean {
  if (line.isAfterBlank || ITEM.test(line.text)) return false
  if (before.text.length >= SHORTEST_WRAPPED && goesOnInLowerCase(before, line)) return true
  if (before.text.length >= NARROWEST_MARGIN && LINKS.test(before.text)) return true
  // Where blank lines part the paragraphs, the margin may be ragged.
  if (isBlankBetween && isOpenEnded(before) && !LABEL.test(line.text)) return true
  if (width === null || /[:;]$/u.test(before.text) || before.text.length < width * LEAST_FULL) return false
  return isFull(before, line, width)
}

const LABEL = /^\p{Lu}[\p{L}\s-]{1,30}:/u

const isOpenEnded = ({ text }: BodyLine): boolean =>
  text.length >= SHORTEST_WRAPPED && text.length <= WIDEST_MARGIN && ENDS_INSIDE_SENTENCE.test(text)

const goesOnInLowerCase = (before: BodyLine, line: BodyLine): boolean =>
  !line.isAfterBlank &&
  ENDS_INSIDE_SENTENCE.test(before.text) &&
  /^(?:[–—-]\s)?\p{Ll}+(?![\p{Ll})])/u.test(line.text)

const LEAST_FULL = 0.6

/** Whether the first word of the next line had no room left in this one. */
function isFull(line: BodyLine, next: BodyLine, width: number): boolean {
  const word = next.text.indexOf(' ')
  const needed = line.text.length + 1 + (word === -1 ? next.text.length : word)
  return needed > width && line.text.length >= width * LEAST_FULL
}
