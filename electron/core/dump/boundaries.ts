import type { Draft } from './draft'
import type { ReadLine } from './read-line'
import { isLoneSection, isPlainlySection, isSectionLike, isSignature, isTitleLike } from './short-lines'

// An article that grows past this is a file without structure; it is cut so that memory stays bounded.
const LONGEST_BODY = 64 * 1024 * 1024
const LONGEST_CLOSING_LINE = 120

/**
 * Whether a line under an open article ends it and names a section. A headline with its date must follow; at the end
 * of a dump the text above must have ended in a sentence, and the line must not look like the author's name.
 */
export function endsInSection(draft: Draft, line: ReadLine, next: ReadLine | null): boolean {
  const own = line.own.trim()
  if (line.sourceValue !== null || !isSectionLike(own) || isSignature(own)) return false
  if (next === null)
    return isLoneSection(own) && /[.!?…][»”"’)]*$/u.test(draft.body.at(-1)?.text.slice(-9) ?? '.')
  return next.kind.kind === 'dated'
}

/** Whether a line between two flattened bodies is the headline of the second. */
export function isHeadlineBetweenBodies(draft: Draft, line: ReadLine, next: ReadLine | null): boolean {
  const own = line.own.trim()
  const stands = draft.isFlattened && next !== null && next.kind.kind === 'flattened'
  return stands && line.kind.kind === 'plain' && isTitleLike(own) && !isSignature(own)
}

/** A whole flattened body under a body is another article; one glued place under several clean lines is not. */
export function isAnotherArticle(draft: Draft, { kind }: ReadLine): boolean {
  if (draft.bodyLength > LONGEST_BODY) return true
  if (kind.kind !== 'flattened' || draft.body.length === 0) return false
  return kind.breaks > 1 || draft.isFlattened || draft.body.length === 1
}

/** Whether a line that was taken into an article could as well begin another. */
export function mayBeAnotherArticle(draft: Draft, { kind, own }: ReadLine): boolean {
  if (draft.body.length === 0) return false
  const isCleanUnderFlat = draft.isFlattened && kind.kind === 'plain' && own.length > LONGEST_CLOSING_LINE
  const isFlatUnderClean = !draft.isFlattened && kind.kind === 'flattened'
  return isCleanUnderFlat || isFlatUnderClean
}

/**
 * Whether text after a source still belongs to the article, so that the source was only part of the text: it begins
 * in lower case, or the source was a name and a clean paragraph follows.
 */
export function goesOnAfterSource(draft: Draft, line: ReadLine): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true
  const isName = draft.source !== null && draft.source.value !== '' && !/^\S*:\//u.test(draft.source.value)
  return isName && line.kind.kind === 'plain' && draft.body.length > 0 && !isTitleLike(line.own.trim())
}

/** Whether a short line between articles names a section; else it is a headline. What follows decides. */
export function namesSection(line: ReadLine, next: ReadLine | null, isStart: boolean): boolean {
  const own = line.own.trim()
  if (line.sourceValue !== null || !isSectionLike(own)) return false
  if (next === null) return true
  switch (next.kind.kind) {
    case 'dated':
    case 'rule':
      return true
    case 'source':
    case 'date':
      return false
    case 'flattened':
      return isPlainlySection(own, isStart)
    case 'plain':
      return isTitleLike(next.own.trim()) || isPlainlySection(own, isStart)
  }
}

/** An exclamation or a question is a headline only with something under it; alone it is a sentence. */
export const standsOverBody = (line: ReadLine, next: ReadLine | null): boolean =>
  !/[!?]["»”’)]*$/u.test(line.own.trim()) ||
  (next !== null && next.kind.kind !== 'dated' && next.kind.kind !== 'rule')
