import type { Facets, FoundArticles, Reading } from '../../shared/find'
import { fileId, type ImportId, importId } from '../../shared/ids'
import type { FilePreview, ImportProgress, ParseChanges, PastImport } from '../../shared/importing'
import type { LibraryInfo } from '../../shared/library-info'

export const nameOf = (path: string) => path.split('/').at(-1) ?? path

export const filePreview = (path: string): FilePreview => ({
  path,
  name: nameOf(path),
  byteCount: 10,
  isKnown: false,
  encoding: 'windows-1251',
  isEncodingGuessed: true,
  articles: [],
  articleCount: 0,
  doubts: {},
  leftovers: [],
  isWhole: true,
})

export const parseChanges: ParseChanges = {
  fileId: fileId(1),
  fileName: 'a.txt',
  parserBefore: 1,
  parserNow: 2,
  encodingBefore: 'windows-1251',
  encodingNow: 'windows-1251',
  articlesBefore: 3,
  articlesNow: 3,
  unchanged: 3,
  changes: [],
  changesTotal: 0,
}

export const emptyInfo: LibraryInfo = {
  folder: '/library',
  articles: 0,
  files: 0,
  bookmarks: 0,
  unread: 0,
  libraryBytes: 0,
  keptFileBytes: 0,
  indexBytes: 0,
  appVersion: '0',
  parserVersion: 2,
  filesToReadAgain: 0,
  notices: [],
}

/** A query of plain words that articles have. */
const plainReading: Reading = { isPlain: false, most: null, also: [], unknown: [] }

/** An answer to plain words, but for its rows. */
export const plainAnswer: Omit<FoundArticles, 'total' | 'from' | 'articles' | 'order'> = {
  tookMs: 0,
  reading: plainReading,
  rankedAmong: null,
  dateGroups: [],
}

export const noFacets: Facets = {
  all: 0,
  unread: 0,
  bookmarked: 0,
  sections: [],
  publishers: [],
  languages: [],
  files: [],
  tags: [],
  doubts: [],
  timeline: { months: [], days: [], undated: 0 },
}

/** An import that has just begun. */
export const importProgress = (id: ImportId): ImportProgress => ({
  importId: id,
  fileName: 'a.txt',
  filesDone: 0,
  filesTotal: 1,
  bytesDone: 1,
  bytesTotal: 2,
  articles: 0,
  isPaused: false,
  bytesPerSecond: null,
  articlesPerSecond: null,
  secondsLeft: null,
  waiting: 0,
})

/** An import that has ended. */
export const pastImport = (number: number): PastImport => ({
  importId: importId(number),
  startedAt: 0,
  finishedAt: 1,
  names: ['a.txt'],
  files: 1,
  failed: 0,
  articles: 2,
  duplicates: 0,
  goneAfter: null,
})
