import * as v from 'valibot'
import type { LibraryApi } from './api'
import { LANGUAGES } from './article'
import { DOUBT_KINDS } from './doubt'
import { ENCODINGS } from './encodings'
import { LONG_FACETS, MAX_QUERY_LENGTH, MAX_ROWS, MAX_SPANS } from './find'
import { ARTICLE_KEY, articleKey, importId, smartListId, tagChangeId } from './ids'
import { MAX_HIGHLIGHTS, MAX_NOTE_LENGTH, MAX_TAG_LENGTH, TAG_COLOURS } from './marking'
import { MAX_CLOSED_GROUPS, MAX_PLACE_LENGTH, MAX_PLACES, PANES } from './page-state'
import { count, fieldValue, fileNumber, id, question, sort, typedQuery, typedText } from './question-check'
import {
  DENSITIES,
  FACES,
  INTERFACE_LANGUAGES,
  MAX_RECENT_COMMANDS,
  READING_BOUNDS,
  THEMES,
} from './settings'
import { MAX_NAME_LENGTH } from './smart-list'

// An array has no keys of its own either.
const nothing = v.pipe(
  v.unknown(),
  v.check(value => !Array.isArray(value)),
  v.strictObject({}),
)
const importNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(importId))
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(32_768))
const paths = v.pipe(v.array(path), v.minLength(1), v.maxLength(100_000))
const encoding = v.picklist(ENCODINGS)
const fileToRead = v.strictObject({ fileId: fileNumber, encoding: v.nullable(encoding) })
const lineNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
// An address that is none may be as long as a line: see dump/lines.ts.
const evidence = v.pipe(v.string(), v.maxLength(2 * 1024 * 1024))
const listId = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(smartListId))
const nonEmpty = (maxLength: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxLength))
const marking = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(100_000)), on: v.boolean() })
const paneWidth = v.pipe(v.number(), v.minValue(120), v.maxValue(2_000))
const listSort = v.picklist(['newest', 'oldest', 'headline'])
const placeName = v.pipe(v.string(), v.maxLength(MAX_PLACE_LENGTH))
const shortText = v.pipe(v.string(), v.maxLength(200))
const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max))
const highlight = v.strictObject({ part: v.union([v.literal('headline'), count]), start: count, end: count })

const backupName = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

const spans = v.pipe(v.array(v.strictObject({ first: count, last: count })), v.maxLength(MAX_SPANS))
const marks = v.union([
  v.strictObject({ kind: v.picklist(['read', 'bookmarked']), on: v.boolean() }),
  v.strictObject({ kind: v.literal('tagged'), tag: nonEmpty(MAX_TAG_LENGTH), on: v.boolean() }),
])

/** What each method accepts: the allow-list and the validation of every host. A method of LibraryApi that is
 *  missing here, or a check that yields another type than the method takes, does not compile. */
export const REQUEST_CHECKS: {
  readonly [M in keyof LibraryApi]: v.GenericSchema<unknown, Parameters<LibraryApi[M]>[0]>
} = {
  findArticles: v.strictObject({
    ...question,
    sort,
    alphabet: v.picklist(LANGUAGES),
    from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    limit: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_ROWS)),
  }),
  countFacets: v.strictObject({
    ...question,
    whole: v.exactOptional(v.pipe(v.array(v.picklist(LONG_FACETS)), v.maxLength(LONG_FACETS.length))),
  }),
  readRows: v.strictObject({
    order: count,
    from: count,
    limit: v.pipe(count, v.maxValue(MAX_ROWS)),
  }),
  findIds: v.strictObject({ order: count, spans, changing: v.nullable(marks) }),
  followRows: v.strictObject({ order: count, spans, into: count }),
  explainSearch: v.strictObject(typedQuery),
  openArticle: v.strictObject({ ...typedQuery, id }),
  articleOfKey: v.strictObject({
    key: v.pipe(v.string(), v.regex(ARTICLE_KEY), v.transform(articleKey)),
  }),
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
  setTagColour: v.strictObject({
    tag: nonEmpty(MAX_TAG_LENGTH),
    colour: v.nullable(v.picklist(TAG_COLOURS)),
  }),
  textWithMovedTag: v.strictObject({
    text: typedText,
    tag: nonEmpty(MAX_TAG_LENGTH),
    to: nonEmpty(MAX_TAG_LENGTH),
  }),
  changeTag: v.strictObject({ tag: nonEmpty(MAX_TAG_LENGTH), to: v.nullable(nonEmpty(MAX_TAG_LENGTH)) }),
  undoTagChange: v.strictObject({
    changeId: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(tagChangeId)),
  }),
  setHighlighted: v.strictObject({
    id,
    highlights: v.pipe(v.array(highlight), v.maxLength(MAX_HIGHLIGHTS)),
  }),
  setReadingPlace: v.strictObject({
    id,
    place: v.nullable(v.strictObject({ paragraph: count, share: within({ min: 0, max: 1 }) })),
  }),
  pageState: nothing,
  savePageState: v.strictObject({
    question: v.strictObject(question),
    listSort,
    searchSort: sort,
    pane: v.picklist(PANES),
    articleId: v.nullable(id),
    cursor: v.nullable(count),
    // What was kept before there was one has none.
    cursorId: v.optional(v.nullable(id), null),
    firstRow: count,
    findText: v.nullable(typedText),
    isFocusMode: v.boolean(),
    closedGroups: v.pipe(v.array(shortText), v.maxLength(MAX_CLOSED_GROUPS)),
    places: v.pipe(
      v.array(v.strictObject({ place: placeName, question: v.strictObject(question), sort })),
      v.maxLength(MAX_PLACES),
    ),
  }),
  smartLists: nothing,
  saveSmartList: v.strictObject({
    id: v.nullable(listId),
    name: nonEmpty(MAX_NAME_LENGTH),
    question: v.strictObject(question),
    sort,
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
  listBackups: nothing,
  makeBackup: nothing,
  restoreBackup: v.strictObject({ name: backupName }),
  removeBackup: v.strictObject({ name: backupName }),
  settings: nothing,
  saveSettings: v.strictObject({
    theme: v.picklist(THEMES),
    language: v.picklist(INTERFACE_LANGUAGES),
    sort: listSort,
    sidebarWidth: paneWidth,
    listWidth: paneWidth,
    density: v.picklist(DENSITIES),
    reading: v.strictObject({
      face: v.picklist(FACES),
      textSize: within(READING_BOUNDS.textSize),
      measure: within(READING_BOUNDS.measure),
      lineHeight: within(READING_BOUNDS.lineHeight),
    }),
    shortcuts: v.pipe(
      v.array(
        v.strictObject({
          command: shortText,
          code: v.nullable(shortText),
          withMod: v.boolean(),
          withShift: v.boolean(),
          withAlt: v.boolean(),
        }),
      ),
      v.maxLength(500),
    ),
    dismissedHints: v.pipe(v.array(shortText), v.maxLength(100)),
    recentCommands: v.pipe(v.array(fieldValue), v.maxLength(MAX_RECENT_COMMANDS)),
  }),
}

export type Method = keyof LibraryApi
