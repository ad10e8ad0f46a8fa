import type { Language, TextRange } from '../../../shared/article'
import { analyse } from '../text/analyse'
import type { Wanted } from './expression'
import type { Field } from './query'

/** The places in a text that a query found, by the same analysis that made the index: a hit on "Досаева" marks
 *  "Досаева". Neighbouring words stay apart. */
export function matchRanges(
  text: string,
  field: Field,
  language: Language | null,
  wanted: readonly Wanted[],
): TextRange[] {
  const here = wanted.filter(({ fields }) => fields.includes(field))
  if (here.length === 0) return []
  const ranges: TextRange[] = []
  for (const { form, term, start, end } of analyse(text, language)) {
    const isMatch = here.some(
      ({ terms, prefix }) => terms.has(term) || (prefix !== null && form.startsWith(prefix)),
    )
    if (isMatch) ranges.push({ start, end })
  }
  return ranges
}
