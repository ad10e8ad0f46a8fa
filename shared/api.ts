import * as v from 'valibot'
import { type FileLines, LANGUAGES, type LineSpan, type OpenedArticle } from './article'
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
import type { ImportProgress, ImportReport } from './importing'
import type { CheckReport, LibraryInfo, Notice } from './library-info'
import { type Settings, THEMES } from './settings'

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
  /** Begins to bring files and folders in; news come as events. Fails with `import-running`. */
  startImport(request: { readonly paths: readonly string[] }): Promise<{ readonly importId: ImportId }>
  /** Ends the import after the batch under way: files that are in stay, the file under way is taken out again. */
  stopImport(request: { readonly importId: ImportId }): Promise<null>
  /** The import under way, or null. */
  importProgress(request: Nothing): Promise<ImportProgress | null>
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

// An array has no keys of its own either.
const nothing = v.pipe(
  v.unknown(),
  v.check(value => !Array.isArray(value)),
  v.strictObject({}),
)
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(articleId))
const importNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(importId))
const lineNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
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
    fileId: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(fileId)),
    lines: v.strictObject({ first: lineNumber, last: lineNumber }),
  }),
  setBookmarked: marking,
  setRead: marking,
  startImport: v.strictObject({
    paths: v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(32_768))),
      v.minLength(1),
      v.maxLength(100_000),
    ),
  }),
  stopImport: v.strictObject({ importId: importNumber }),
  importProgress: nothing,
  libraryInfo: nothing,
  checkLibrary: nothing,
  settings: nothing,
  saveSettings: v.strictObject({
    theme: v.picklist(THEMES),
    sort: v.picklist(['newest', 'oldest', 'headline']),
    sidebarWidth: paneWidth,
    listWidth: paneWidth,
  }),
}

export type Method = keyof LibraryApi
export const METHODS = Object.keys(REQUEST_CHECKS) as readonly Method[]
