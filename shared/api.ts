import * as v from 'valibot'
import { type FileLines, LANGUAGES, type LineSpan, type OpenedArticle } from './article'
import { DOUBT_KINDS, type DoubtKind } from './doubt'
import { ENCODINGS, type EncodingName } from './encodings'
import {
  type Facets,
  type FindRequest,
  type FoundArticles,
  MAX_QUERY_LENGTH,
  MAX_ROWS,
  type Question,
  SORTS,
} from './find'
import { type ArticleId, articleId, type FileId, fileId, type ImportId, importId } from './ids'
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
import { INTERFACE_LANGUAGES, type Settings, THEMES } from './settings'

/** All a page can ask of a library. Each method takes one object and answers, or fails with a Failure. */
export interface LibraryApi {
  findArticles(request: FindRequest): Promise<FoundArticles>
  countFacets(request: Question): Promise<Facets>
  /** The article, with the places that `text` finds in it. Fails with `article-missing`. */
  openArticle(request: { readonly id: ArticleId; readonly text: string }): Promise<OpenedArticle>
  /** Lines of a file as it was brought in, from the copy that is kept. Fails with `kept-file-missing`. */
  readFileLines(request: { readonly fileId: FileId; readonly lines: LineSpan }): Promise<FileLines>
  setBookmarked(request: { readonly ids: readonly ArticleId[]; readonly on: boolean }): Promise<null>
  setRead(request: { readonly ids: readonly ArticleId[]; readonly on: boolean }): Promise<null>
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
  settings(request: Nothing): Promise<Settings>
  saveSettings(request: Settings): Promise<null>
}

export type Nothing = Readonly<Record<string, never>>
export const NOTHING: Nothing = {}

/** News from the library, to every page. */
export type LibraryEvent =
  /** Articles or marks are no longer what they were: ask again. */
  | { readonly kind: 'articles-changed' }
  | { readonly kind: 'import-progress'; readonly progress: ImportProgress }
  | { readonly kind: 'import-finished'; readonly report: ImportReport }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** Chosen in one window, in effect in all. */
  | { readonly kind: 'settings-changed'; readonly settings: Settings }

// An array has no keys of its own either.
const nothing = v.pipe(
  v.unknown(),
  v.check(value => !Array.isArray(value)),
  v.strictObject({}),
)
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(articleId))
const importNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(importId))
const fileNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(fileId))
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(32_768))
const paths = v.pipe(v.array(path), v.minLength(1), v.maxLength(100_000))
const encoding = v.picklist(ENCODINGS)
const fileToRead = v.strictObject({ fileId: fileNumber, encoding: v.nullable(encoding) })
const lineNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
// An address that is none may be as long as a line: see dump/lines.ts.
const evidence = v.pipe(v.string(), v.maxLength(2 * 1024 * 1024))
const typedText = v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH))
const fieldValue = v.nullable(v.pipe(v.string(), v.maxLength(1_000)))
const marking = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(100_000)), on: v.boolean() })
const paneWidth = v.pipe(v.number(), v.minValue(120), v.maxValue(2_000))
const filter = v.strictObject({
  isUnread: v.boolean(),
  isBookmarked: v.boolean(),
  sections: v.pipe(v.array(fieldValue), v.maxLength(1_000)),
  publishers: v.pipe(v.array(fieldValue), v.maxLength(1_000)),
  languages: v.pipe(v.array(v.nullable(v.picklist(LANGUAGES))), v.maxLength(10)),
  doubts: v.pipe(v.array(v.nullable(v.picklist(DOUBT_KINDS))), v.maxLength(100)),
})

/** What each method accepts: the allow-list and the validation of every host. A method of LibraryApi that is
 *  missing here, or a check that yields another type than the method takes, does not compile. */
export const REQUEST_CHECKS: {
  readonly [M in keyof LibraryApi]: v.GenericSchema<unknown, Parameters<LibraryApi[M]>[0]>
} = {
  findArticles: v.strictObject({
    text: typedText,
    filter,
    sort: v.picklist(SORTS),
    from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    limit: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_ROWS)),
  }),
  countFacets: v.strictObject({ text: typedText, filter }),
  openArticle: v.strictObject({ id, text: typedText }),
  readFileLines: v.strictObject({
    fileId: fileNumber,
    lines: v.strictObject({ first: lineNumber, last: lineNumber }),
  }),
  setBookmarked: marking,
  setRead: marking,
  setDoubtDismissed: v.strictObject({
    id,
    kind: v.picklist(DOUBT_KINDS),
    evidence: v.nullable(evidence),
    on: v.boolean(),
  }),
  setSame: v.strictObject({ id, otherId: id, isSame: v.boolean() }),
  listFilesToImport: v.strictObject({ paths }),
  previewFile: v.strictObject({ path, encoding: v.nullable(encoding) }),
  startImport: v.strictObject({
    paths,
    encodings: v.pipe(v.array(v.strictObject({ path, encoding })), v.maxLength(100_000)),
  }),
  setImportPaused: v.strictObject({ importId: importNumber, on: v.boolean() }),
  stopImport: v.strictObject({ importId: importNumber }),
  importProgress: nothing,
  listImports: nothing,
  readImportReport: v.strictObject({ importId: importNumber }),
  setImportUndone: v.strictObject({ importId: importNumber, on: v.boolean() }),
  listFilesToReadAgain: nothing,
  compareReadAgain: fileToRead,
  readAgain: fileToRead,
  watchedFolders: nothing,
  setFolderWatched: v.strictObject({ path, on: v.boolean() }),
  libraryInfo: nothing,
  checkLibrary: nothing,
  settings: nothing,
  saveSettings: v.strictObject({
    theme: v.picklist(THEMES),
    language: v.picklist(INTERFACE_LANGUAGES),
    sort: v.picklist(['newest', 'oldest', 'headline']),
    sidebarWidth: paneWidth,
    listWidth: paneWidth,
  }),
}

export type Method = keyof LibraryApi
export const METHODS = Object.keys(REQUEST_CHECKS) as readonly Method[]
