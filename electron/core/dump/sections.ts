import { type Draft, isFlattened } from './draft'
import type { ReadLine } from './read-line'
import {
  isHeadingMark,
  isLoneSection,
  isMarkedSection,
  isPlainlySection,
  isSectionLike,
  isTopicSection,
  sectionName,
} from './section-line'
import { endsSentence, isSignature, isTitleLike } from './short-lines'

// Of a line with a date: with more, it reads like a sentence of the body.
const MOST_HEADLINE_SIGNS = 2

/**
 * Whether a line under an open article ends it and names a section. A headline with its date must follow, or one
 * without, or a flattened body under another, where the line names a topic; at the end of a dump the text above must have ended in a sentence, and the
 * line must not look like the author's name.
 */
export function endsInSection(draft: Draft, line: ReadLine, next: ReadLine | null): boolean {
  const own = line.own.trim()
  if (line.sourceValue !== null || !isSectionLike(own) || isSignature(own)) return false
  if (isHeadingMark(own)) return true
  if (draft.body.length === 0 || (/:$/u.test(own) && !isTopicSection(own))) return false
  if (next?.kind.kind === 'flattened' && isFlattened(draft) && isTopicSection(own)) return true
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
      return false
    case 'date':
      return isPlain
    case 'flattened':
      // At the start no article has closed, so nothing says that the first of several bodies has a headline.
      return isPlain || (isStart && isFewWords(own))
    case 'plain':
      return isPlain || (isFewWords(own) && isUndatedHeadline(next))
  }
}

// With more words it is rather a headline, over a body that was cut at a margin.
const MOST_UNMARKED_WORDS = 3
const isFewWords = (text: string): boolean => text.split(' ').length <= MOST_UNMARKED_WORDS

// "Астана: -18…-20" is a row of a table under its headline.
const isUndatedHeadline = ({ own, sourceValue }: ReadLine): boolean =>
  isTitleLike(own.trim()) && !/[?!]$|…\S|:\s[+-]?\d\S*(?:\s\S+){0,2}$/u.test(own) && sourceValue === null
