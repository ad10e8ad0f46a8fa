import type { DoubtPlace, TextRange } from '../../shared/article'
import type { KeptDoubt } from '../../shared/doubt'

/** The words a doubt rests on, within one part of an article. */
export interface Evidence extends TextRange {
  /** The doubt's place among the article's doubts. */
  readonly doubt: number
}

/** The evidence that stands in one part of an article; what was dismissed marks nothing. In the order of the text. */
export function evidenceIn(
  part: DoubtPlace['part'],
  doubts: readonly KeptDoubt[],
  places: readonly (DoubtPlace | null)[],
): readonly Evidence[] {
  return doubts
    .flatMap(({ isDismissed }, doubt) => {
      const place = places[doubt] ?? null
      return place === null || isDismissed || place.part !== part ? [] : [{ doubt, ...place.range }]
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

const NAME = 'data-doubts'

/** Attributes of a piece of text that lies in evidence, by which it is found again. */
export const evidenceName = (evidence: readonly Evidence[]) => ({
  [NAME]: evidence.map(({ doubt }) => doubt).join(' '),
})

/** Brings the words of a doubt into view and the keyboard to them. */
export function showEvidence(doubt: number): void {
  const element = document.querySelector<HTMLElement>(`[${NAME}~="${doubt}"]`)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}
