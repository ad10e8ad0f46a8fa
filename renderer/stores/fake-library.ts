import type { LibraryApi, LibraryEvent } from '../../shared/api'
import type { Article, ArticleSummary } from '../../shared/article'
import { OqyrmanError } from '../../shared/failure'
import type { Filter } from '../../shared/find'
import { articleId, articleKey, fileId } from '../../shared/ids'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import type { Shell } from '../shell/shell'

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
  let rows = Array.from({ length: articleCount }, (_, i) => summary(i + 1))
  const calls: (readonly [method: keyof LibraryApi, request: unknown])[] = []
  const failing = new Set<keyof LibraryApi>()
  const listeners = new Set<(event: LibraryEvent) => void>()
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
      return { all: rows.length, unread, bookmarked: 0, sections: [], publishers: [], languages: [] }
    },
    async openArticle(request) {
      asked('openArticle', request)
      const row = rows.find(({ id }) => id === request.id)
      if (row === undefined) throw new OqyrmanError({ kind: 'article-missing', id: request.id })
      return { article: article(row), headlineRanges: [], paragraphRanges: [] }
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
    async startImport(request) {
      asked('startImport', request)
      throw new OqyrmanError({ kind: 'import-running' })
    },
    async stopImport(request) {
      asked('stopImport', request)
      return null
    },
    async importProgress(request) {
      asked('importProgress', request)
      return null
    },
    async libraryInfo(request) {
      asked('libraryInfo', request)
      throw new OqyrmanError({ kind: 'internal', detail: 'not asked for in these tests' })
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

/** A shell over a fake library. `lose` and `regain` are its connection. */
export function createFakeShell({ api, onEvent }: ReturnType<typeof createFakeLibrary>) {
  const listeners = new Set<Parameters<Shell['onConnection']>[0]>()
  const connect = (connection: 'connected' | 'lost') => {
    for (const listener of listeners) listener(connection)
  }
  const shell: Shell = {
    pipe: {
      onEvent,
      async call() {
        return { ok: true, value: api }
      },
    },
    async stage(files, onStaged) {
      onStaged(files.length)
      return files.map(file => `/inbox/${file.name}`)
    },
    chooseFiles: async () => ({ kind: 'paths', paths: [] }),
    readDrop: async () => [],
    copyText: async () => undefined,
    onCommand: () => () => undefined,
    onConnection(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { shell, lose: () => connect('lost'), regain: () => connect('connected') }
}
