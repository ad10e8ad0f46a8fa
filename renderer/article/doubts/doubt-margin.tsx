import { useLayoutEffect, useRef, useState } from 'react'
import type { DoubtPlace } from '../../../shared/article'
import type { KeptDoubt } from '../../../shared/doubt'
import { focusPlace } from '../../commands/focus'
import { useWords } from '../../wording/words'
import { ARTICLE_BODY_ID } from '../marks/use-returned-focus'
import { evidenceElement, pointAtEvidence, showEvidence } from './evidence'
import { stacked } from './stacked'
import { DOUBTS_ID, useKeptFocus } from './use-kept-focus'

interface DoubtMarginProps {
  readonly doubts: readonly KeptDoubt[]
  readonly places: readonly (DoubtPlace | null)[]
  readonly onDismiss: (doubt: KeptDoubt) => void
}

/** CSS pixels between two doubts. */
const GAP = 12

/** Doubts beside the words they rest on; those of the whole article stand at its top. */
export function DoubtMargin({ doubts, places, onDismiss }: DoubtMarginProps) {
  const { t } = useWords()
  const section = useRef<HTMLElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useKeptFocus(section)
  const [{ tops, height }, setArranged] = useState<Arranged>(NOTHING)
  const items = doubts.flatMap((doubt, place) => (doubt.isDismissed ? [] : [{ doubt, place }]))

  // biome-ignore lint/correctness/useExhaustiveDependencies: other doubts stand elsewhere.
  useLayoutEffect(() => {
    const body = document.getElementById(ARTICLE_BODY_ID)
    if (list.current === null || body === null) return
    const notes = list.current
    const arrange = () => setArranged(arranged(notes))
    arrange()
    const sizes = new ResizeObserver(arrange)
    sizes.observe(body)
    return () => sizes.disconnect()
  }, [doubts])

  return (
    <section
      ref={section}
      id={DOUBTS_ID}
      className="doubt-margin"
      tabIndex={-1}
      aria-label={t('article.doubts')}
    >
      <ul ref={list} style={{ height }}>
        {items.map(({ doubt, place }, at) => (
          <li
            key={place}
            data-of={place}
            className="margin-doubt"
            style={{ top: tops[at] ?? 0 }}
            onPointerEnter={() => pointAtEvidence(place, true)}
            onPointerLeave={() => pointAtEvidence(place, false)}
            onFocus={() => pointAtEvidence(place, true)}
            onBlur={() => pointAtEvidence(place, false)}
          >
            {(places[place] ?? null) === null ? (
              <p>{t(`doubt.${doubt.kind}`)}</p>
            ) : (
              <button type="button" className="margin-doubt-name" onClick={() => showEvidence(place)}>
                {t(`doubt.${doubt.kind}`)}
              </button>
            )}
            {(places[place] ?? null) === null && doubt.evidence !== null && doubt.evidence !== '' && (
              <span className="doubt-evidence">{t('article.evidence', { evidence: doubt.evidence })}</span>
            )}
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                pointAtEvidence(place, false)
                onDismiss(doubt)
                // The button goes away with its doubt: the keyboard stays with the others.
                focusPlace(DOUBTS_ID)
              }}
            >
              {t('doubt.dismiss')}
              <span className="visually-hidden">{t(`doubt-name.${doubt.kind}`)}</span>
            </button>
            {doubt.line !== null && (
              <span className="doubt-line">{t('article.doubt-line', { line: doubt.line })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Arranged {
  readonly tops: readonly number[]
  /** Of all, down to the end of the last. */
  readonly height: number
}
const NOTHING: Arranged = { tops: [], height: 0 }

function arranged(list: HTMLElement): Arranged {
  const { top } = list.getBoundingClientRect()
  const wanted = [...list.children].map(note => {
    const evidence = evidenceElement(Number(note.getAttribute('data-of')))
    const place = evidence === null ? 0 : evidence.getBoundingClientRect().top - top
    return { top: Math.max(0, place), height: note.getBoundingClientRect().height }
  })
  const tops = stacked(wanted, GAP)
  return { tops, height: Math.max(0, ...wanted.map(({ height }, at) => (tops[at] ?? 0) + height)) }
}
