import type { TextRange } from '../../shared/article'
import type { WhyOff } from '../commands/page-command'
import { fitOf, typedWords } from './fit'

/** Something that can be chosen from the list of all commands. */
export interface PaletteEntry {
  /** Unique; the same at every start. */
  readonly id: string
  readonly name: string
  /** The name in English, where that is another. */
  readonly nameInEnglish: string
  readonly keys: readonly string[]
  readonly whyOff: WhyOff | null
  readonly run: () => unknown
}

export interface ShownEntry extends PaletteEntry {
  readonly ranges: readonly TextRange[]
}

/** Rows that are shown: nobody looks further before typing on. */
const MOST_SHOWN = 60
/** What is found by its English name alone comes after what is found by the name that is read. */
const BY_ENGLISH = 0.5
const RECENT_ADDS = 0.5

/** The entries that fit what is typed, the best first; with nothing typed all, those last chosen first. What cannot act
 *  now comes last, each time.
 *  @param recent ids, the newest first */
export function shownEntries(
  entries: readonly PaletteEntry[],
  typed: string,
  recent: readonly string[],
): readonly ShownEntry[] {
  const words = typedWords(typed)
  const place = new Map(recent.map((id, index) => [id, index]))
  const fitting = entries.flatMap(entry => {
    const own = fitOf(words, entry.name)
    const english = own === null ? fitOf(words, entry.nameInEnglish) : null
    const score = own?.score ?? (english === null ? null : english.score * BY_ENGLISH)
    if (score === null) return []
    const added = place.has(entry.id) ? RECENT_ADDS : 0
    return [{ ...entry, ranges: own?.ranges ?? [], score: words.length === 0 ? 0 : score + added }]
  })
  const recency = ({ id }: PaletteEntry) => place.get(id) ?? place.size
  return fitting
    .toSorted(
      (a, b) =>
        Number(a.whyOff !== null) - Number(b.whyOff !== null) || b.score - a.score || recency(a) - recency(b),
    )
    .slice(0, MOST_SHOWN)
}
