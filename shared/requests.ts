import * as v from 'valibot'
import type { LibraryApi } from './api'
import { LANGUAGES } from './article'
import { DOUBT_KINDS } from './doubt'
import { ENCODINGS } from './encodings'
import { MAX_QUERY_LENGTH, MAX_ROWS, SORTS } from './find'
import { articleId, fileId, importId, smartListId } from './ids'
import { MAX_NOTE_LENGTH, MAX_TAG_LENGTH } from './marking'
import { INTERFACE_LANGUAGES, THEMES } from './settings'
import { MAX_NAME_LENGTH } from './smart-list'

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
const typedQuery = { text: typedText, asTyped: v.pipe(v.array(typedText), v.maxLength(100)) }
const day = v.pipe(v.string(), v.isoDate())
const fieldValue = v.pipe(v.string(), v.maxLength(1_000))
const listId = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(smartListId))
const nonEmpty = (maxLength: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxLength))
/** The values of a field that are chosen and left out. */
function choiceOf<T>(value: v.GenericSchema<unknown, T>) {
  const values = v.pipe(v.array(v.nullable(value)), v.maxLength(1_000))
  return v.strictObject({ include: values, exclude: values })
}
const marking = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(100_000)), on: v.boolean() })
const paneWidth = v.pipe(v.number(), v.minValue(120), v.maxValue(2_000))
const filter = v.strictObject({
  isUnread: v.nullable(v.boolean()),
  isBookmarked: v.nullable(v.boolean()),
  dates: v.nullable(v.strictObject({ first: day, last: day })),
  sections: choiceOf(fieldValue),
  publishers: choiceOf(fieldValue),
  languages: choiceOf(v.picklist(LANGUAGES)),
  files: choiceOf(fileNumber),
  tags: choiceOf(fieldValue),
  doubts: choiceOf(v.picklist(DOUBT_KINDS)),
})
const question = { ...typedQuery, filter }

/** What each method accepts: the allow-list and the validation of every host. A method of LibraryApi that is
 *  missing here, or a check that yields another type than the method takes, does not compile. */
export const REQUEST_CHECKS: {
  readonly [M in keyof LibraryApi]: v.GenericSchema<unknown, Parameters<LibraryApi[M]>[0]>
} = {
  findArticles: v.strictObject({
    ...question,
    sort: v.picklist(SORTS),
    alphabet: v.picklist(LANGUAGES),
    from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    limit: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_ROWS)),
  }),
  countFacets: v.strictObject(question),
  explainSearch: v.strictObject(typedQuery),
  openArticle: v.strictObject({ ...typedQuery, id }),
  similarArticles: v.strictObject({ id }),
  readFileLines: v.strictObject({
    fileId: fileNumber,
    lines: v.strictObject({ first: lineNumber, last: lineNumber }),
  }),
  setBookmarked: marking,
  setRead: marking,
  setTagged: v.strictObject({ ...marking.entries, tag: nonEmpty(MAX_TAG_LENGTH) }),
  listTags: nothing,
  setNote: v.strictObject({ id, note: v.nullable(nonEmpty(MAX_NOTE_LENGTH)) }),
  smartLists: nothing,
  saveSmartList: v.strictObject({
    id: v.nullable(listId),
    name: nonEmpty(MAX_NAME_LENGTH),
    question: v.strictObject(question),
    sort: v.picklist(SORTS),
  }),
  removeSmartList: v.strictObject({ id: listId }),
  pastSearches: nothing,
  rememberSearch: v.strictObject({ text: nonEmpty(MAX_QUERY_LENGTH) }),
  forgetSearches: v.strictObject({ text: v.nullable(typedText) }),
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
