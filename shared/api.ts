import type { ArticleSummary, FileLines, LineSpan, OpenedArticle, RelatedArticle } from './article'
import type { Backup } from './backup'
import type { DoubtKind } from './doubt'
import type { EncodingName } from './encodings'
import type {
  Explanation,
  FacetRequest,
  Facets,
  FindRequest,
  FoundArticles,
  RowSpan,
  TypedQuery,
} from './find'
import type { ArticleId, ArticleKey, FileId, ImportId, SmartListId, TagChangeId } from './ids'
import type {
  ChosenEncoding,
  FilePreview,
  FilesToImport,
  FileToReadAgain,
  ImportProgress,
  ImportReport,
  ParseChanges,
  PastImport,
} from './importing'
import type { CheckReport, LibraryInfo, Notice } from './library-info'
import type { CountedTag, Highlight, Marking, ReadingPlace, TagColour } from './marking'
import type { PageState } from './page-state'
import type { Settings } from './settings'
import type { CountedSmartList, SmartList } from './smart-list'

/** Tells that nobody waits for an answer any more; the part of AbortSignal that is needed, which every host has. */
export interface CallSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void
}

/** All a page can ask of a library. Each method takes one object and answers, or fails with a Failure. */
export interface LibraryApi {
  /** Fails with `superseded` once the signal is aborted, as `countFacets` does. */
  findArticles(request: FindRequest, signal?: CallSignal): Promise<FoundArticles>
  countFacets(request: FacetRequest, signal?: CallSignal): Promise<Facets>
  /** Further rows of an answer. Null where its order is no longer kept, as when articles have come or gone: then the
   *  question is to be asked anew. */
  readRows(request: {
    readonly order: number
    readonly from: number
    readonly limit: number
  }): Promise<readonly ArticleSummary[] | null>
  /** The articles in rows of an answer, the first MAX_IDS; with `changing`, those it would change. They are had for a
   *  while after articles have come or gone; null later. */
  findIds(request: {
    readonly order: number
    readonly spans: readonly RowSpan[]
    readonly changing: Marking | null
  }): Promise<readonly ArticleId[] | null>
  /** Where the articles of rows are in a later answer. Null where an order is no longer kept, or the rows have come
   *  apart into more than MAX_SPANS. */
  followRows(request: {
    readonly order: number
    readonly spans: readonly RowSpan[]
    readonly into: number
  }): Promise<readonly RowSpan[] | null>
  /** The forms of each word that a query looks for, and how common each is. */
  explainSearch(request: TypedQuery): Promise<Explanation>
  /** The article, with the places that the query finds in it. Fails with `article-missing`. */
  openArticle(request: TypedQuery & { readonly id: ArticleId }): Promise<OpenedArticle>
  /** The article that is listed under a key; null where the library has none. */
  articleOfKey(request: { readonly key: ArticleKey }): Promise<ArticleId | null>
  /** Other articles that tell of the same things, the nearest first. Fails with `article-missing`. */
  similarArticles(request: { readonly id: ArticleId }): Promise<readonly RelatedArticle[]>
  /** Lines of a file as it was brought in, from the copy that is kept. Fails with `kept-file-missing`. */
  readFileLines(request: { readonly fileId: FileId; readonly lines: LineSpan }): Promise<FileLines>
  setBookmarked(request: { readonly ids: readonly ArticleId[]; readonly on: boolean }): Promise<null>
  setRead(request: { readonly ids: readonly ArticleId[]; readonly on: boolean }): Promise<null>
  /** Puts a tag on articles, or takes it off. */
  setTagged(request: {
    readonly ids: readonly ArticleId[]
    readonly tag: string
    readonly on: boolean
  }): Promise<null>
  /** All tags and those they lie in, in the order of their names. */
  listTags(request: Nothing): Promise<readonly CountedTag[]>
  /** Writes what a person notes on an article; `null` takes the note off. */
  setNote(request: { readonly id: ArticleId; readonly note: string | null }): Promise<null>
  /** Gives a tag a colour, or takes it off. */
  setTagColour(request: { readonly tag: string; readonly colour: TagColour | null }): Promise<null>
  /** Gives a tag another name, and with it all that lie in it; where that is the name of other tags, they become one.
   *  `null` takes it off all articles, with those in it. Smart lists that ask for it follow. Fails with `tag-too-long`. */
  changeTag(request: {
    readonly tag: string
    readonly to: string | null
  }): Promise<{ readonly changeId: TagChangeId }>
  /** A typed query that asks for a tag, or one that lies in it, by its new name. */
  textWithMovedTag(request: {
    readonly text: string
    readonly tag: string
    readonly to: string
  }): Promise<{ readonly text: string }>
  /** Puts back what a change of a tag has changed, and nothing else. Changes are known for as long as the library is
   *  open. Fails with `tag-change-missing`. */
  undoTagChange(request: { readonly changeId: TagChangeId }): Promise<null>
  /** What is highlighted in an article from now on, all of it. Fails with `article-missing`. */
  setHighlighted(request: {
    readonly id: ArticleId
    readonly highlights: readonly Highlight[]
  }): Promise<null>
  /** How far an article was read; `null` forgets it. */
  setReadingPlace(request: { readonly id: ArticleId; readonly place: ReadingPlace | null }): Promise<null>
  /** Where the person was when they last left, without what is gone since; null at the first start. */
  pageState(request: Nothing): Promise<PageState | null>
  savePageState(request: PageState): Promise<null>
  /** Saved searches in the order they were made, counted now. */
  smartLists(request: Nothing): Promise<readonly CountedSmartList[]>
  /** Saves a search under a name, in the place of the one that has the id; one that was removed comes back under its
   *  id; `null` is a new one. Fails with `too-many-smart-lists`. */
  saveSmartList(
    request: Omit<SmartList, 'id'> & { readonly id: SmartListId | null },
  ): Promise<{ readonly id: SmartListId }>
  /** Removes a saved search; one that is not there is passed over. */
  removeSmartList(request: { readonly id: SmartListId }): Promise<null>
  /** What was searched for, the newest first. */
  pastSearches(request: Nothing): Promise<readonly string[]>
  rememberSearch(request: { readonly text: string }): Promise<null>
  /** Forgets one search, or with `null` all of them. */
  forgetSearches(request: { readonly text: string | null }): Promise<null>
  /** Dismisses a doubt of an article, known by its kind and words, or takes it up again. */
  setDoubtDismissed(request: {
    readonly id: ArticleId
    readonly kind: DoubtKind
    readonly evidence: string | null
    readonly on: boolean
  }): Promise<null>
  /** Whether two articles are copies or versions of each other, as a person says; `false` parts them for good. */
  setSame(request: {
    readonly id: ArticleId
    readonly otherId: ArticleId
    readonly isSame: boolean
  }): Promise<null>
  /** The text files among paths, those inside folders too. */
  listFilesToImport(request: { readonly paths: readonly string[] }): Promise<FilesToImport>
  /** A file as it would come in; with `encoding` null the parser tells it. Fails with a file failure. */
  previewFile(request: {
    readonly path: string
    readonly encoding: EncodingName | null
  }): Promise<FilePreview>
  /** Brings files and folders in, after the imports that are asked for already; news come as events. */
  startImport(request: {
    readonly paths: readonly string[]
    readonly encodings: readonly ChosenEncoding[]
  }): Promise<{ readonly importId: ImportId }>
  /** Holds the import after the batch under way, also over a restart, or lets it go on. */
  setImportPaused(request: { readonly importId: ImportId; readonly on: boolean }): Promise<null>
  /** Ends the import after the batch under way: files that are in stay, the file under way is taken out again. */
  stopImport(request: { readonly importId: ImportId }): Promise<null>
  /** The import under way, or null. */
  importProgress(request: Nothing): Promise<ImportProgress | null>
  /** All imports, the newest first. */
  listImports(request: Nothing): Promise<readonly PastImport[]>
  /** What became of each file of an import. Fails with `import-missing`. */
  readImportReport(request: { readonly importId: ImportId }): Promise<ImportReport>
  /** Takes out all that an import brought in, or brings it back within the days it is kept. Marks stay.
   *  Fails with `import-missing`, `import-running`. */
  setImportUndone(request: { readonly importId: ImportId; readonly on: boolean }): Promise<null>
  /** Files that an older parser read, the newest first; the first MAX_FILES_SHOWN. */
  listFilesToReadAgain(request: Nothing): Promise<readonly FileToReadAgain[]>
  /** What reading a kept file with today's parser would change. Fails with `kept-file-missing`. */
  compareReadAgain(request: {
    readonly fileId: FileId
    readonly encoding: EncodingName | null
  }): Promise<ParseChanges>
  /** Reads a kept file again in its place; marks stay. Fails with `kept-file-missing`, `import-running`. */
  readAgain(request: {
    readonly fileId: FileId
    readonly encoding: EncodingName | null
  }): Promise<ParseChanges>
  /** Folders whose new text files come in by themselves. */
  watchedFolders(request: Nothing): Promise<readonly string[]>
  setFolderWatched(request: { readonly path: string; readonly on: boolean }): Promise<null>
  libraryInfo(request: Nothing): Promise<LibraryInfo>
  /** Checks both databases; minutes in a large library. */
  checkLibrary(request: Nothing): Promise<CheckReport>
  /** Copies of the library, the newest first. */
  listBackups(request: Nothing): Promise<readonly Backup[]>
  /** Copies the library as it is now; the copy stays until it is removed. */
  makeBackup(request: Nothing): Promise<Backup>
  /** Puts a copy in the place of the library, with its articles, marks and settings. What the library was until now is
   *  a copy from then on, whose name is answered. Fails with `backup-missing`, `backup-corrupt`, or with a library
   *  failure: then the library is as it was. */
  restoreBackup(request: { readonly name: string }): Promise<{ readonly before: string }>
  /** Removes a copy for good. Fails with `backup-missing`. */
  removeBackup(request: { readonly name: string }): Promise<null>
  settings(request: Nothing): Promise<Settings>
  saveSettings(request: Settings): Promise<null>
}

export type Nothing = Readonly<Record<string, never>>
export const NOTHING: Nothing = {}

/** News from the library, to every page. */
export type LibraryEvent =
  /** Articles or marks are no longer what they were: ask again. */
  | { readonly kind: 'articles-changed' }
  /** A saved search was made, changed or removed. */
  | { readonly kind: 'smart-lists-changed' }
  | { readonly kind: 'import-progress'; readonly progress: ImportProgress }
  | { readonly kind: 'import-finished'; readonly report: ImportReport }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** A copy took the place of the library: whatever was asked before is to be asked anew. */
  | {
      readonly kind: 'library-restored'
      /** The copy that the library became, as it was answered to whoever asked for it; null where nobody did. */
      readonly before: string | null
    }
  /** Chosen in one window, in effect in all. */
  | { readonly kind: 'settings-changed'; readonly settings: Settings }
