import type { LibraryApi, LibraryEvent } from '../../shared/api'
import type { Article, ArticleSummary } from '../../shared/article'
import { OqyrmanError } from '../../shared/failure'
import type { Filter } from '../../shared/find'
import { articleId, articleKey, fileId, importId } from '../../shared/ids'
import type { PastImport } from '../../shared/importing'
import type { LibraryInfo } from '../../shared/library-info'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { emptyInfo, filePreview, nameOf, parseChanges } from './fake-answers'

const summary = (number: number): ArticleSummary => ({
  id: articleId(number),
  title: { text: `Headline ${number}`, ranges: [] },
  hasHeadline: true,
  snippet: { text: '', ranges: [] },
  publishedOn: null,
  section: null,
  language: 'en',
  publisher: null,
  sourceUrl: null,
  isRead: false,
  isBookmarked: false,
  doubtCount: 0,
})

const article = ({ id, isRead, isBookmarked, title }: ArticleSummary): Article => ({
  id,
  key: articleKey(String(id)),
  headline: title.text,
  section: null,
  publishedOn: null,
  language: 'en',
  source: { url: 'https://www.gov.kz/1', publisher: null, releaseId: null, language: null },
  paragraphs: [],
  doubts: [],
  provenance: {
    fileId: fileId(1),
    fileName: 'a.txt',
    fileHash: '',
    importedAt: 0,
    encoding: 'UTF-8',
    parserVersion: 1,
    lines: { first: 1, last: 2 },
  },
  isRead,
  isBookmarked,
})

const passes = (row: ArticleSummary, text: string, filter: Filter) =>
  row.title.text.includes(text) &&
  !(filter.isUnread && row.isRead) &&
  !(filter.isBookmarked && !row.isBookmarked)

/** A library in memory at the boundary of the page, for tests of the stores. What it was asked is in `calls`. */
export function createFakeLibrary(articleCount: number) {
  let info = emptyInfo
  let rows = Array.from({ length: articleCount }, (_, i) => summary(i + 1))
  const calls: (readonly [method: keyof LibraryApi, request: unknown])[] = []
  const failing = new Set<keyof LibraryApi>()
  const listeners = new Set<(event: LibraryEvent) => void>()
  const inFolders: string[] = []
  const pastImports: PastImport[] = []
  const watched = new Set<string>()
  const tell = (event: LibraryEvent) => {
    for (const listener of listeners) listener(event)
  }
  const asked = (method: keyof LibraryApi, request: unknown) => {
    calls.push([method, request])
    if (failing.has(method)) throw new OqyrmanError({ kind: 'host-gone', detail: method })
  }
  const mark = (ids: readonly number[], change: Partial<ArticleSummary>) => {
    rows = rows.map(row => (ids.includes(row.id) ? { ...row, ...change } : row))
    tell({ kind: 'articles-changed' })
    return null
  }

  const api: LibraryApi = {
    async findArticles(request) {
      asked('findArticles', request)
      const found = rows.filter(row => passes(row, request.text, request.filter))
      const { from, limit } = request
      return { total: found.length, from, articles: found.slice(from, from + limit), tookMs: 0 }
    },
    async countFacets(request) {
      asked('countFacets', request)
      const unread = rows.filter(row => !row.isRead).length
      return {
        all: rows.length,
        unread,
        bookmarked: 0,
        sections: [],
        publishers: [],
        languages: [],
        doubts: [],
      }
    },
    async openArticle(request) {
      asked('openArticle', request)
      const row = rows.find(({ id }) => id === request.id)
      if (row === undefined) throw new OqyrmanError({ kind: 'article-missing', id: request.id })
      return {
        article: article(row),
        doubtPlaces: [],
        copies: [],
        versions: [],
        headlineRanges: [],
        paragraphRanges: [],
      }
    },
    async readFileLines(request) {
      asked('readFileLines', request)
      return { fileName: 'a.txt', first: request.lines.first, lines: ['Headline', 'Text'], isCut: false }
    },
    async setRead(request) {
      asked('setRead', request)
      return mark(request.ids, { isRead: request.on })
    },
    async setBookmarked(request) {
      asked('setBookmarked', request)
      return mark(request.ids, { isBookmarked: request.on })
    },
    async setDoubtDismissed(request) {
      asked('setDoubtDismissed', request)
      return null
    },
    async setSame(request) {
      asked('setSame', request)
      return null
    },
    async listFilesToImport(request) {
      asked('listFilesToImport', request)
      const files = request.paths
        .flatMap(path => (path.endsWith('.txt') ? path : inFolders.filter(inner => inner.startsWith(path))))
        .map(path => ({ path, name: nameOf(path), byteCount: 10 }))
      return { files, filesTotal: files.length, bytesTotal: files.length * 10 }
    },
    async previewFile(request) {
      asked('previewFile', request)
      const { path, encoding } = request
      const seen = filePreview(path)
      return encoding === null ? seen : { ...seen, encoding, isEncodingGuessed: false }
    },
    async startImport(request) {
      asked('startImport', request)
      return { importId: importId(1) }
    },
    async setImportPaused(request) {
      asked('setImportPaused', request)
      return null
    },
    async stopImport(request) {
      asked('stopImport', request)
      return null
    },
    async importProgress(request) {
      asked('importProgress', request)
      return null
    },
    async listImports(request) {
      asked('listImports', request)
      return [...pastImports]
    },
    async readImportReport(request) {
      asked('readImportReport', request)
      return { importId: request.importId, files: [], stopped: false, failure: null }
    },
    async setImportUndone(request) {
      asked('setImportUndone', request)
      const at = pastImports.findIndex(({ importId }) => importId === request.importId)
      const past = pastImports[at]
      if (past === undefined) throw new OqyrmanError({ kind: 'import-missing', id: request.importId })
      pastImports[at] = { ...past, goneAfter: request.on ? 1_000 : null }
      return null
    },
    async listFilesToReadAgain(request) {
      asked('listFilesToReadAgain', request)
      return [{ fileId: fileId(1), fileName: 'a.txt', importedAt: 0 }]
    },
    async compareReadAgain(request) {
      asked('compareReadAgain', request)
      return { ...parseChanges, encodingNow: request.encoding ?? parseChanges.encodingNow }
    },
    async readAgain(request) {
      asked('readAgain', request)
      return { ...parseChanges, encodingNow: request.encoding ?? parseChanges.encodingNow }
    },
    async watchedFolders(request) {
      asked('watchedFolders', request)
      return [...watched]
    },
    async setFolderWatched(request) {
      asked('setFolderWatched', request)
      if (request.on) watched.add(request.path)
      else watched.delete(request.path)
      return null
    },
    async libraryInfo(request) {
      asked('libraryInfo', request)
      return info
    },
    async checkLibrary() {
      return { isSound: true, library: [], index: [] }
    },
    async settings(request) {
      asked('settings', request)
      return DEFAULT_SETTINGS
    },
    async saveSettings(request) {
      asked('saveSettings', request)
      return null
    },
  }

  return {
    api,
    calls,
    failing,
    /** Files that lie in folders. */
    inFolders,
    pastImports,
    setInfo(change: Partial<LibraryInfo>) {
      info = { ...info, ...change }
    },
    tell,
    onEvent(listener: (event: LibraryEvent) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Puts articles before all others, as an import of newer ones does. */
    addFirst(count: number) {
      const added = Array.from({ length: count }, (_, i) => summary(rows.length + i + 1))
      rows = [...added, ...rows]
    },
    callsOf: (method: keyof LibraryApi) => calls.filter(([called]) => called === method).map(([, r]) => r),
  }
}
