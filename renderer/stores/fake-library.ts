import type { LibraryApi, LibraryEvent } from '../../shared/api'
import type { Article, ArticleSummary, RelatedArticle, TextRange } from '../../shared/article'
import type { Backup } from '../../shared/backup'
import { OqyrmanError } from '../../shared/failure'
import { EVERYTHING, type Question, type RowSpan } from '../../shared/find'
import {
  type ArticleId,
  articleId,
  articleKey,
  fileId,
  importId,
  smartListId,
  tagChangeId,
} from '../../shared/ids'
import type { PastImport } from '../../shared/importing'
import type { LibraryInfo } from '../../shared/library-info'
import type { Highlight, Marking, ReadingPlace, TagColour } from '../../shared/marking'
import { tagMoved } from '../../shared/moved-tags'
import type { PageState } from '../../shared/page-state'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import type { SmartList } from '../../shared/smart-list'
import { isNameWithin, tagName } from '../../shared/tags'
import { emptyInfo, filePreview, nameOf, noFacets, parseChanges, plainAnswer } from './fake-answers'

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
  tags: [],
  hasNote: false,
  doubtCount: 0,
})

const article = (
  { id, isRead, isBookmarked, tags, title }: ArticleSummary,
  note: string | null,
): Article => ({
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
  tags,
  note,
})

const related = ({ id, title }: ArticleSummary): RelatedArticle => ({
  id,
  title: title.text,
  publishedOn: null,
  language: 'en',
  publisher: null,
  sourceUrl: null,
  fileName: 'a.txt',
  lines: { first: 1, last: 2 },
  similarity: null,
})

/** Each place in a headline where typed text stands. */
function placesOf(typed: string, headline: string): readonly TextRange[] {
  if (typed === '') return []
  const ranges: TextRange[] = []
  for (let at = headline.indexOf(typed); at >= 0; at = headline.indexOf(typed, at + typed.length))
    ranges.push({ start: at, end: at + typed.length })
  return ranges
}

/** Typed text is looked for in headlines, as it stands; of the filter, marks and tags count. */
const answers = (row: ArticleSummary, { text, filter }: Pick<Question, 'text' | 'filter'>) =>
  row.title.text.includes(text) &&
  (filter.isUnread === null || filter.isUnread === !row.isRead) &&
  (filter.isBookmarked === null || filter.isBookmarked === row.isBookmarked) &&
  (filter.tags.include.length === 0 || row.tags.some(tag => filter.tags.include.includes(tag))) &&
  !row.tags.some(tag => filter.tags.exclude.includes(tag))

const isChanged = (row: ArticleSummary, marking: Marking): boolean => {
  const { kind, on } = marking
  if (kind === 'tagged') return row.tags.includes(marking.tag) !== on
  return (kind === 'read' ? row.isRead : row.isBookmarked) !== on
}

function withRow(spans: readonly RowSpan[], position: number): readonly RowSpan[] {
  const before = spans.at(-1)
  return before?.last === position - 1
    ? [...spans.slice(0, -1), { ...before, last: position }]
    : [...spans, { first: position, last: position }]
}

/** A library in memory at the boundary of the page, for tests of the stores. What it was asked is in `calls`. */
export function createFakeLibrary(articleCount: number) {
  let info = emptyInfo
  let rows = Array.from({ length: articleCount }, (_, i) => summary(i + 1))
  const calls: (readonly [method: keyof LibraryApi, request: unknown])[] = []
  const failing = new Set<keyof LibraryApi>()
  const listeners = new Set<(event: LibraryEvent) => void>()
  const inFolders: string[] = []
  const pastImports: PastImport[] = []
  const backups: Backup[] = []
  const watched = new Set<string>()
  const notes = new Map<number, string>()
  const highlights = new Map<number, readonly Highlight[]>()
  const readingPlaces = new Map<number, ReadingPlace>()
  const tagColours = new Map<string, TagColour>()
  const tagChanges: Pick<ArticleSummary, 'id' | 'tags'>[][] = []
  let pageState: PageState | null = null
  const foundElsewhere = new Set<number>()
  const placesIn = (row: ArticleSummary, typed: string) =>
    foundElsewhere.has(row.id) ? [] : placesOf(typed, row.title.text)
  const shown = (row: ArticleSummary, typed: string) => ({
    ...row,
    title: { ...row.title, ranges: placesIn(row, typed) },
  })
  // Grows when articles come; orders are named from 1.
  let edition = 0
  const orders: { name: string; edition: number; text: string; ids: readonly ArticleId[] }[] = []
  const orderOf = (request: Question, ids: readonly ArticleId[]) => {
    const { text, filter } = request
    const name = JSON.stringify([edition, text, filter])
    const at = orders.findLastIndex(order => order.name === name && order.ids.length === ids.length)
    const isSame = orders[at]?.ids.every((id, place) => id === ids[place]) ?? false
    return isSame ? at + 1 : orders.push({ name, edition, text, ids })
  }
  let known = { of: rows, byId: new Map<ArticleId, ArticleSummary>() }
  const rowsById = () => {
    if (known.of !== rows || known.byId.size === 0)
      known = { of: rows, byId: new Map(rows.map(row => [row.id, row])) }
    return known.byId
  }
  let smartLists: readonly SmartList[] = []
  let pastSearches: readonly string[] = []
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
    async findArticles(request, signal) {
      asked('findArticles', request)
      // As over a pipe: what was superseded meanwhile is not answered.
      await null
      if (signal?.aborted) throw new OqyrmanError({ kind: 'superseded' })
      const newest = rows.filter(row => answers(row, request))
      const found = request.sort === 'oldest' ? newest.toReversed() : newest
      const { from, limit } = request
      const articles = found.slice(from, from + limit).map(row => shown(row, request.text))
      const ids = found.map(({ id }) => id)
      const order = orderOf(request, ids)
      return { ...plainAnswer, total: found.length, from, articles, order }
    },
    async readRows(request) {
      asked('readRows', request)
      const kept = orders[request.order - 1]
      if (kept === undefined || kept.edition !== edition) return null
      const { from, limit } = request
      const byId = rowsById()
      const found = kept.ids.slice(from, from + limit).map(id => byId.get(id))
      return found.filter(row => row !== undefined).map(row => shown(row, kept.text))
    },
    async findIds(request) {
      asked('findIds', request)
      const kept = orders[request.order - 1]
      if (kept === undefined) return null
      const { changing } = request
      const byId = rowsById()
      const found = request.spans.flatMap(({ first, last }) => kept.ids.slice(first, last + 1))
      return found.filter(id => {
        const row = byId.get(id)
        return row !== undefined && (changing === null || isChanged(row, changing))
      })
    },
    async followRows(request) {
      asked('followRows', request)
      const [kept, into] = [orders[request.order - 1], orders[request.into - 1]]
      if (kept === undefined || into === undefined) return null
      const wanted = new Set(request.spans.flatMap(({ first, last }) => kept.ids.slice(first, last + 1)))
      const positions = into.ids.flatMap((id, position) => (wanted.has(id) ? [position] : []))
      return positions.reduce<readonly RowSpan[]>((spans, at) => withRow(spans, at), [])
    },
    async countFacets(request, signal) {
      asked('countFacets', request)
      await null
      if (signal?.aborted) throw new OqyrmanError({ kind: 'superseded' })
      const { isUnread, isBookmarked, ...filter } = request.filter
      const all = rows.filter(row =>
        answers(row, { ...request, filter: { ...EVERYTHING.filter, ...filter } }),
      )
      const unread = all.filter(row => !row.isRead).length
      const bookmarked = all.filter(row => row.isBookmarked).length
      return { ...noFacets, all: all.length, unread, bookmarked }
    },
    async explainSearch(request) {
      asked('explainSearch', request)
      const words = request.text.split(' ').filter(typed => typed !== '')
      const inRows = (word: string) => rows.filter(({ title }) => title.text.includes(word)).length
      return {
        words: words.map(typed => ({
          typed,
          forms: [{ form: typed, articles: inRows(typed) }],
          also: [],
          leftOut: 0,
        })),
      }
    },
    async openArticle(request) {
      asked('openArticle', request)
      const row = rows.find(({ id }) => id === request.id)
      if (row === undefined) throw new OqyrmanError({ kind: 'article-missing', id: request.id })
      return {
        article: article(row, notes.get(row.id) ?? null),
        highlights: highlights.get(row.id) ?? [],
        readingPlace: readingPlaces.get(row.id) ?? null,
        paragraphLanguages: [],
        doubtPlaces: [],
        copies: [],
        versions: [],
        headlineRanges: placesIn(row, request.text),
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
    async articleOfKey(request) {
      asked('articleOfKey', request)
      return rows.find(({ id }) => String(id) === String(request.key))?.id ?? null
    },
    async similarArticles(request) {
      asked('similarArticles', request)
      return rows.filter(({ id }) => id === request.id + 1).map(related)
    },
    async setTagged(request) {
      asked('setTagged', request)
      const { tag, on } = request
      for (const { id, tags } of rows.filter(row => request.ids.includes(row.id))) {
        const others = tags.filter(other => other !== tag)
        rows = rows.map(row =>
          row.id === id ? { ...row, tags: on ? [...others, tag].sort() : others } : row,
        )
      }
      tell({ kind: 'articles-changed' })
      return null
    },
    async listTags(request) {
      asked('listTags', request)
      const tags = [...new Set(rows.flatMap(row => row.tags))].sort()
      return tags.map(tag => ({
        tag,
        count: rows.filter(row => row.tags.includes(tag)).length,
        colour: tagColours.get(tag) ?? null,
      }))
    },
    async setTagColour(request) {
      asked('setTagColour', request)
      const { tag, colour } = request
      if (colour === null) tagColours.delete(tag)
      else tagColours.set(tag, colour)
      tell({ kind: 'articles-changed' })
      return null
    },
    async changeTag(request) {
      asked('changeTag', request)
      const { tag, to } = request
      const changeId = tagChangeId(tagChanges.length + 1)
      tagChanges.push(rows.map(({ id, tags }) => ({ id, tags })))
      rows = rows.map(row => {
        const tags = row.tags.flatMap(own => {
          if (!isNameWithin(tagName(own), tagName(tag))) return [own]
          return to === null ? [] : [tagMoved(own, tag, to)]
        })
        return { ...row, tags: [...new Set(tags)].sort() }
      })
      tell({ kind: 'articles-changed' })
      return { changeId }
    },
    async textWithMovedTag(request) {
      asked('textWithMovedTag', request)
      const { text, tag, to } = request
      return { text: text.replaceAll(`tag:${tag}`, `tag:${to}`) }
    },
    async undoTagChange(request) {
      asked('undoTagChange', request)
      const before = new Map(tagChanges[request.changeId - 1]?.map(({ id, tags }) => [id, tags]))
      rows = rows.map(row => ({ ...row, tags: before.get(row.id) ?? row.tags }))
      tell({ kind: 'articles-changed' })
      return null
    },
    async setHighlighted(request) {
      asked('setHighlighted', request)
      highlights.set(request.id, request.highlights)
      tell({ kind: 'articles-changed' })
      return null
    },
    async setReadingPlace(request) {
      asked('setReadingPlace', request)
      if (request.place === null) readingPlaces.delete(request.id)
      else readingPlaces.set(request.id, request.place)
      return null
    },
    async pageState(request) {
      asked('pageState', request)
      return pageState
    },
    async savePageState(request) {
      asked('savePageState', request)
      pageState = request
      return null
    },
    async setNote(request) {
      asked('setNote', request)
      if (request.note === null) notes.delete(request.id)
      else notes.set(request.id, request.note)
      return mark([request.id], { hasNote: request.note !== null })
    },
    async smartLists(request) {
      asked('smartLists', request)
      return smartLists.map(list => {
        const found = rows.filter(row => answers(row, list.question))
        return { ...list, total: found.length, unread: found.filter(row => !row.isRead).length }
      })
    },
    async saveSmartList(request) {
      asked('saveSmartList', request)
      const id = request.id ?? smartListId(Math.max(0, ...smartLists.map(list => list.id)) + 1)
      smartLists = [...smartLists.filter(list => list.id !== id), { ...request, id }].sort(
        (a, b) => a.id - b.id,
      )
      return { id }
    },
    async removeSmartList(request) {
      asked('removeSmartList', request)
      smartLists = smartLists.filter(list => list.id !== request.id)
      return null
    },
    async pastSearches(request) {
      asked('pastSearches', request)
      return pastSearches
    },
    async rememberSearch(request) {
      asked('rememberSearch', request)
      pastSearches = [request.text, ...pastSearches.filter(text => text !== request.text)]
      return null
    },
    async forgetSearches(request) {
      asked('forgetSearches', request)
      pastSearches = request.text === null ? [] : pastSearches.filter(text => text !== request.text)
      return null
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
    async listBackups(request) {
      asked('listBackups', request)
      return backups
    },
    async makeBackup(request) {
      asked('makeBackup', request)
      const made: Backup = { name: `by-hand-${backups.length}.db`, kind: 'by-hand', madeAt: 0, bytes: 0 }
      backups.unshift(made)
      return made
    },
    async restoreBackup(request) {
      asked('restoreBackup', request)
      return { before: `before ${request.name}` }
    },
    async removeBackup(request) {
      asked('removeBackup', request)
      backups.splice(0, backups.length, ...backups.filter(({ name }) => name !== request.name))
      return null
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
    /** Articles that a search finds by something else than the words of their headlines. */
    foundElsewhere,
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
      edition++
      const added = Array.from({ length: count }, (_, i) => summary(rows.length + i + 1))
      rows = [...added, ...rows]
    },
    removeFirst(count: number) {
      edition++
      rows = rows.slice(count)
    },
    callsOf: (method: keyof LibraryApi) => calls.filter(([called]) => called === method).map(([, r]) => r),
  }
}
