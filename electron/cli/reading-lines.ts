import type { FoundArticles } from '../../shared/find'
import type { Words } from '../../shared/words/words'
import { harmless } from './printer'

/** How a query was understood, in lines for people: nothing where it was taken as it stands. */
export function readingLines({ reading, rankedAmong, total }: FoundArticles, { t }: Words): string[] {
  const { also, unknown, most } = reading
  return [
    ...also.map(({ typed, forms }) => t('command-line.also', { typed, forms: forms.join(', ') })),
    ...unknown.map(({ typed, corrected }) =>
      corrected === null
        ? t('command-line.unknown-word', { typed })
        : t('command-line.did-you-mean', { typed, corrected }),
    ),
    ...(most === null || total === 0 ? [] : [t('command-line.most-words', { ...most })]),
    ...(rankedAmong === null ? [] : [t('command-line.ranked-among', { ranked: rankedAmong, total })]),
  ].map(harmless)
}
