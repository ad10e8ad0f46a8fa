import type { ArticleSummary, TextRange } from '../../shared/article'
import type { KeptDoubt } from '../../shared/doubt'
import type { AlsoFound } from '../../shared/find'
import { articleId, type FileId, importId } from '../../shared/ids'
import type { ImportProgress } from '../../shared/importing'
import { type CountedTag, TAG_COLOURS } from '../../shared/marking'
import type { FilterPart } from '../stores/filters'
import type { NumberedMessage } from '../stores/notices'

// Plain data in the manner of real releases, long and short, in the three languages.

/** What a part of the gallery does. */
export const nothing = (): void => undefined

const ROW: ArticleSummary = {
  id: articleId(1),
  title: { text: 'Bridge over the Irtysh opened in Semey', ranges: [] },
  hasHeadline: true,
  snippet: {
    text: 'The bridge has four lanes and a path for cyclists. It was built in three years.',
    ranges: [],
  },
  publishedOn: '2025-02-14',
  section: 'Culture',
  language: 'en',
  publisher: 'abay',
  sourceUrl: null,
  isRead: false,
  isBookmarked: false,
  tags: [],
  hasNote: false,
  doubtCount: 0,
}

export const ROWS: readonly ArticleSummary[] = [
  ROW,
  {
    ...ROW,
    id: articleId(2),
    title: { text: 'Ақтөбеде жаңа кітапхана ашылды', ranges: [] },
    snippet: {
      text: 'Кітапхана қорында жүз мыңнан астам кітап бар. Оқу залы кешкі сағат тоғызға дейін жұмыс істейді.',
      ranges: [],
    },
    language: 'kk',
    publisher: 'aktobe',
    isRead: true,
  },
  {
    ...ROW,
    id: articleId(3),
    title: {
      text: 'Библиотека в Костанае открыта после ремонта, который длился два года и обошёлся в 12,4 млрд ₸',
      ranges: [],
    },
    snippet: { text: 'В читальном зале двести мест.', ranges: [] },
    language: 'ru',
    publisher: 'kostanay',
    isRead: true,
    isBookmarked: true,
    hasNote: true,
    doubtCount: 2,
    tags: ['colours/orange', 'colours/green', 'budget'],
  },
  {
    ...ROW,
    id: articleId(4),
    title: {
      text: 'Туркестан получит особый статус: сенаторы одобрили закон',
      ranges: [{ start: 0, end: 9 }],
    },
    snippet: { text: '…статуса города Туркестана, а также озвучили', ranges: [{ start: 16, end: 26 }] },
    language: 'ru',
    publisher: null,
  },
  {
    ...ROW,
    id: articleId(5),
    title: { text: 'In the reading room there are two hundred seats and', ranges: [] },
    hasHeadline: false,
    snippet: { text: '', ranges: [] },
    publishedOn: null,
    language: null,
    isRead: true,
  },
]

export const NO_FILES: ReadonlyMap<FileId, string> = new Map()

export const PARTS: readonly FilterPart[] = [
  { kind: 'unread', isExcluded: false },
  { kind: 'language', value: 'kk', isExcluded: false },
  { kind: 'section', value: 'Culture', isExcluded: true },
]

export const ALSO: readonly AlsoFound[] = [
  { typed: 'туркестан', forms: ['Turkestan', 'Түркістан'], isOff: false },
  { typed: 'досаев', forms: ['Dossayev'], isOff: true },
]

const TEXT =
  'Көпірдің төрт жолағы және велосипедшілерге арналған жолы бар. Құрылыс үш жылға созылды, оған 12,4 млрд ₸ жұмсалды: «Бұл — өңір үшін үлкен оқиға», — деді облыс әкімі.'

const placeOf = (words: string): TextRange => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

export const PARAGRAPH = {
  text: TEXT,
  language: 'kk' as const,
  ranges: [placeOf('Көпірдің'), placeOf('Құрылыс')],
  firstMatch: 0,
  currentMatch: 1,
  highlights: [{ ...placeOf('үлкен оқиға'), highlight: 0 }],
  evidence: [{ ...placeOf('12,4 млрд ₸'), doubt: 0 }],
}

/** One of each colour, and one that has none. */
export const KNOWN_TAGS: readonly CountedTag[] = [
  { tag: 'budget', count: 12, colour: null },
  ...TAG_COLOURS.map((colour, place) => ({ tag: `colours/${colour}`, count: place, colour })),
]

export const TAGS: readonly string[] = KNOWN_TAGS.map(({ tag }) => tag)

export const DOUBTS: readonly KeptDoubt[] = [
  { kind: 'no-headline', line: 12, evidence: null, isDismissed: false },
  { kind: 'impossible-date', line: 3, evidence: '31.02.2025', isDismissed: false },
  { kind: 'no-headline', line: 12, evidence: null, isDismissed: true },
]

export const MESSAGES: readonly NumberedMessage[] = [
  { number: 1, message: { kind: 'files-to-read-again', count: 3 } },
  { number: 2, message: { kind: 'copy-failed' } },
  { number: 3, message: { kind: 'failure', failure: { kind: 'article-missing', id: 7 } } },
]

export const PROGRESS: ImportProgress = {
  importId: importId(1),
  fileName: 'releases-2025-02.txt',
  filesDone: 1,
  filesTotal: 4,
  bytesDone: 41_000_000,
  bytesTotal: 171_000_000,
  articles: 24_310,
  isPaused: false,
  bytesPerSecond: 9_400_000,
  articlesPerSecond: 5_600,
  secondsLeft: 14,
  waiting: 1,
}
