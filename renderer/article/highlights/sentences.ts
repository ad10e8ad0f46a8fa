import { isAbbreviation } from '../../../shared/abbreviations'
import type { Language, TextRange } from '../../../shared/article'
import { unbroken } from '../text/unbroken'

/** UTF-16 units before a full stop that tell what it belongs to. */
const LOOK_BEHIND = 60

/** The sentences of a text, without the space around them. Those of Unicode, but that none ends behind an abbreviation
 *  or initials, or before a dash. */
export function sentencesIn(text: string, language: Language | null): readonly TextRange[] {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' })
  const shown = unbroken(text)
  const sentences: TextRange[] = []
  let start = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length
    if (end < text.length && goesOn(text, shown, end)) continue
    const written = text.slice(start, end)
    const first = start + written.length - written.trimStart().length
    const last = start + written.trimEnd().length
    if (first < last) sentences.push({ start: first, end: last })
    start = end
  }
  return sentences
}

function goesOn(text: string, shown: string, end: number): boolean {
  if (shown.charAt(end - 1) === '\u00A0') return true
  const ahead = text.slice(Math.max(0, end - LOOK_BEHIND), end).trimEnd()
  if (!ahead.endsWith('.')) return false
  const before = ahead.slice(0, -1)
  const run = /[^\s"«»“”„()[\]]*$/u.exec(before)?.[0] ?? ''
  const word = /[\p{L}\p{M}-]*$/u.exec(run)?.[0] ?? ''
  return word !== '' && isAbbreviation(before, run, word, text.slice(end, end + LOOK_BEHIND))
}
