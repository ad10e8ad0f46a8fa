import type { DoubtPlace, TextRange } from '../../../shared/article'
import type { KeptDoubt } from '../../../shared/doubt'

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

/** Where the words of a doubt begin on the page; null where they do not stand there. */
export const evidenceElement = (doubt: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[${NAME}~="${doubt}"]`)

/** Brings the words of a doubt into view and the keyboard to them. */
export function showEvidence(doubt: number): void {
  const element = evidenceElement(doubt)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

/** Has the words of a doubt stand out, while the doubt is looked at. */
export function pointAtEvidence(doubt: number, on: boolean): void {
  for (const element of document.querySelectorAll(`[${NAME}~="${doubt}"]`))
    element.toggleAttribute('data-pointed', on)
}
