import type { Reading } from '../../shared/find'
import type { Words } from '../../shared/words/words'

/** What is to be said of an answer besides its articles.
 *  @param total articles of the answer */
export function readingTexts(
  { t }: Words,
  { most, isPlain }: Reading,
  rankedAmong: number | null,
  total: number,
): readonly string[] {
  return [
    ...(most === null ? [] : [t('reading.most', { has: most.has, of: most.of })]),
    ...(isPlain ? [t('reading.plain')] : []),
    ...(rankedAmong === null ? [] : [t('reading.ranked', { among: rankedAmong, total })]),
  ]
}

/** Words that are in no article, with what may have been meant: for a word whose other script was taken off that is known
 *  already. */
export function unknownWords({ unknown, also }: Pick<Reading, 'unknown' | 'also'>): Reading['unknown'] {
  const isOff = (word: string) => also.some(other => other.isOff && other.typed === word)
  return unknown.map(word => (isOff(word.typed) ? { ...word, corrected: null } : word))
}

/** The same and all else that the page shows of how a search was read, for those who hear it. */
export function spokenReading(
  words: Words,
  reading: Reading,
  rankedAmong: number | null,
  total: number,
): readonly string[] {
  const { t } = words
  return [
    ...reading.also
      .filter(({ isOff }) => !isOff)
      .map(({ typed, forms }) => t('also.chip-of', { typed, forms: forms.slice(0, 3).join(', ') })),
    ...unknownWords(reading).map(({ typed, corrected }) =>
      [
        t('reading.unknown', { typed }),
        ...(corrected === null ? [] : [t('reading.did-you-mean'), corrected]),
      ].join(' '),
    ),
    ...readingTexts(words, reading, rankedAmong, total),
  ]
}
