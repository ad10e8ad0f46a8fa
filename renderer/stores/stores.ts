import { type LibraryApi, NOTHING } from '../../shared/api'
import type { Article, Language } from '../../shared/article'
import type { ArticleId } from '../../shared/ids'
import { loadGuide } from '../search-help/load-guide'
import type { Shell } from '../shell/shell'
import { languageOf } from '../wording/interface-language'
import { type ArticleStore, createArticleStore } from './article'
import { type Asking, createAsking } from './asking'
import { type BackupsStore, createBackupsStore } from './backups'
import { type BulkStore, createBulkStore } from './bulk'
import { type ComparedStore, createComparedStore } from './compared'
import { createDeedsStore, type DeedsStore } from './deeds'
import { createDestinationsStore, type DestinationsStore } from './destinations'
import { createDoubting, type Doubting } from './doubting'
import { createExplainingStore, type ExplainingStore } from './explaining'
import { createFacetsStore, type FacetsStore } from './facets'
import { createFindingStore, type FindingStore } from './finding'
import { followLibrary } from './follow-library'
import { followQuestion } from './follow-question'
import { createHighlightingStore, type HighlightingStore } from './highlighting'
import { createImportReportStore, type ImportReportStore } from './import-report'
import { createImportingStore, type ImportingStore } from './importing'
import { createKeptFileStore, type KeptFileStore } from './kept-file'
import { createLayoutStore, type LayoutStore } from './layout'
import { createLibraryPlace, type LibraryPlace } from './library-place'
import { createLinking, followAddress, type Linking, spotOfLink } from './linking'
import { createListStore, type ListStore } from './list'
import { createMarks } from './marks'
import { createMatchesStore, type MatchesStore } from './matches'
import { createNoticesStore, type NoticesStore } from './notices'
import { createNotingStore, type NotingStore } from './noting'
import { createOlderFilesStore, type OlderFilesStore } from './older-files'
import { createOverlayStore, type OverlayStore } from './overlay'
import { createPageState, type PageStateKeeper } from './page-state'
import { createPastImportsStore, type PastImportsStore } from './past-imports'
import { createPastSearchesStore, type PastSearchesStore } from './past-searches'
import { createPlaces } from './places'
import { createPreviewStore, type PreviewStore } from './preview'
import { createQuestionStore, type QuestionStore } from './question'
import { createReading, type Reading } from './reading'
import { createReadingAgainStore, type ReadingAgainStore } from './reading-again'
import { createReadingPlaces, type ReadingPlaces } from './reading-places'
import { createRelatedStore, type RelatedStore } from './related'
import { createReloading, type Reloading } from './reloading'
import { createSearchHelpStore, type SearchHelpStore } from './search-help'
import { createSelectionStore, type SelectionStore } from './selection'
import { createSettingsStore, type SettingsStore } from './settings'
import { createSmartListsStore, type SmartListsStore } from './smart-lists'
import { createTaggingStore, type TaggingStore } from './tagging'
import { createTagsStore, type TagsStore } from './tags'
import { createVisitedStore, type VisitedStore } from './visited'
import { createWatchedFoldersStore, type WatchedFoldersStore } from './watched-folders'

/** The state of the page, part by part, and what can be done to it. */
export interface Parts {
  readonly question: QuestionStore
  readonly list: ListStore
  readonly selection: SelectionStore
  readonly bulk: BulkStore
  readonly facets: FacetsStore
  readonly explaining: ExplainingStore
  readonly pastSearches: PastSearchesStore
  readonly smartLists: SmartListsStore
  readonly article: ArticleStore
  readonly keptFile: KeptFileStore
  readonly preview: PreviewStore
  readonly importing: ImportingStore
  readonly importReport: ImportReportStore
  readonly pastImports: PastImportsStore
  readonly olderFiles: OlderFilesStore
  readonly readingAgain: ReadingAgainStore
  readonly watchedFolders: WatchedFoldersStore
  readonly settings: SettingsStore
  readonly notices: NoticesStore
  readonly layout: LayoutStore
  readonly deeds: DeedsStore
  readonly doubting: Doubting
  readonly asking: Asking
  readonly matches: MatchesStore
  readonly finding: FindingStore
  readonly highlighting: HighlightingStore
  readonly related: RelatedStore
  readonly tagging: TaggingStore
  readonly tags: TagsStore
  readonly noting: NotingStore
  readonly searchHelp: SearchHelpStore
  readonly overlay: OverlayStore
  readonly destinations: DestinationsStore
  readonly backups: BackupsStore
  readonly place: LibraryPlace
  readonly visited: VisitedStore
  readonly pageState: PageStateKeeper
  readonly linking: Linking
  readonly readingPlaces: ReadingPlaces
  readonly compared: ComparedStore
  readonly reading: Reading
}

/** All of it. */
export interface Stores extends Parts {
  readonly reloading: Reloading
  /** Closes dialogs and lists that lie over the page. */
  closeWhatIsOver(): void
  /** The language of the interface. */
  language(): Language
  /** An article, without opening it; null where it cannot be had, which is told. */
  peek(id: ArticleId): Promise<Article | null>
  /** Whether folders to watch can be chosen here. */
  readonly canWatch: boolean
  /** Lets the person choose folders, and watches them. */
  watchFolders(): Promise<void>
  /** Has the page as it was left, and asks for its list. */
  restore(): Promise<void>
  /** Gives the library what it does not have yet of where the person is, and of what they type. */
  keepNow(): void
  /** The same as `restore`, and asks for what is around it; once more, where the library could not be asked. */
  start(): Promise<void>
}

/** @param systemLanguages as BCP 47 tags, the preferred first */
export function createStores(library: LibraryApi, shell: Shell, systemLanguages: readonly string[]): Stores {
  const question = createQuestionStore()
  const list = createListStore(library)
  const selection = createSelectionStore(library, list)
  const article = createArticleStore(library)
  const notices = createNoticesStore()
  const facets = createFacetsStore(library, notices.fail)
  const keptFile = createKeptFileStore(library, notices.fail)
  const explaining = createExplainingStore(library)
  const layout = createLayoutStore()
  const settings = createSettingsStore(library, notices.fail)
  const importing = createImportingStore(library, notices, report => void pastImports.keepAsDeed(report))
  const preview = createPreviewStore(library, shell, importing, notices)
  const importReport = createImportReportStore(library)
  const olderFiles = createOlderFilesStore(library)
  const watchedFolders = createWatchedFoldersStore(library)
  const marks = createMarks(library, list, article)
  const deeds = createDeedsStore(notices.fail)
  const bulk = createBulkStore(library, list, article, deeds, notices.fail)
  const pastSearches = createPastSearchesStore(library, deeds, notices.fail)
  const smartLists = createSmartListsStore(library, deeds, notices.fail)
  const pastImports = createPastImportsStore(library, deeds)
  const readingAgain = createReadingAgainStore(library, ({ fileName, changesTotal }) => {
    notices.tell({ kind: 'read-again', fileName, changes: changesTotal })
    void list.refresh()
  })
  const doubting = createDoubting(library, deeds)
  const reading = createReading({ list, article, question, layout, marks, deeds, notices })
  const places = createPlaces()
  const asking = createAsking(question, settings, places, () => smartLists.getState().lists)
  const finding = createFindingStore(article)
  const highlighting = createHighlightingStore({ library, article, deeds, notices, shell })
  const matches = createMatchesStore(list, article, reading)
  const visited = createVisitedStore({
    question,
    list,
    article,
    layout,
    reading,
    addressBar: shell.addressBar,
  })
  const linking = createLinking({ article, asking, layout, notices, reading, settings, visited }, library)
  const pageState = createPageState(
    { question, list, article, layout, finding, places },
    library,
    notices.fail,
  )
  const readingPlaces = createReadingPlaces(library, notices.fail)
  const compared = createComparedStore(library, notices.fail)
  const related = createRelatedStore(library, notices.fail)
  const tagging = createTaggingStore(library, marks, deeds, notices.fail)
  const tags = createTagsStore(library, deeds, question, notices.fail)
  const noting = createNotingStore(marks, deeds, notices.fail)
  const overlay = createOverlayStore()
  const destinations = createDestinationsStore(library, notices.fail)
  const backups = createBackupsStore(library, deeds)
  const place = createLibraryPlace(library, shell, notices)
  const searchHelp = createSearchHelpStore(loadGuide, () => void reloading.miss('search-help'))

  const language = () => languageOf(settings.getState().language, systemLanguages)
  const parts: Parts = {
    question,
    list,
    selection,
    bulk,
    facets,
    explaining,
    pastSearches,
    smartLists,
    article,
    keptFile,
    preview,
    importing,
    importReport,
    pastImports,
    olderFiles,
    readingAgain,
    watchedFolders,
    settings,
    notices,
    layout,
    deeds,
    doubting,
    asking,
    matches,
    finding,
    highlighting,
    related,
    tagging,
    tags,
    noting,
    searchHelp,
    overlay,
    destinations,
    backups,
    place,
    visited,
    pageState,
    linking,
    readingPlaces,
    compared,
    reading,
  }
  followQuestion(parts, language)
  followLibrary(parts, shell)

  async function watchFolders() {
    try {
      await watchedFolders.setWatched((await shell.chooseFoldersToWatch?.()) ?? [], true)
    } catch (thrown) {
      notices.fail(thrown)
    }
  }

  let restoring: Promise<void> | null = null

  async function restoreNow() {
    await Promise.all([settings.load(), pageState.load()])
    const link = shell.addressBar?.link ?? null
    const entry = shell.addressBar?.entry ?? null
    const spot = entry?.spot ?? (link === null ? null : spotOfLink(link, settings.getState().sort))
    // Asks for the first list, also where the question is the one that was there.
    question.setState({ listSort: settings.getState().sort, ...pageState.restore(spot) })
    if (shell.addressBar !== null) followAddress(visited, article, shell.addressBar)
    visited.begin(entry?.at)
    if (entry === null && link?.kind === 'article') void linking.open(link)
    shell.onLink(given => void linking.open(given))
    pageState.begin()
  }

  function restore() {
    restoring ??= restoreNow()
    return restoring
  }

  async function start() {
    await restore()
    if (list.getState().status.kind === 'failed') {
      await settings.load()
      question.setState({})
    }
    void smartLists.load()
    void tags.load()
    void pastSearches.load()
    await importing.catchUp()
    const info = await library.libraryInfo(NOTHING).catch(thrown => {
      notices.fail(thrown)
      return null
    })
    for (const notice of info?.notices ?? []) notices.tell({ kind: 'notice', notice })
    if (info !== null && info.filesToReadAgain > 0)
      notices.tell({ kind: 'files-to-read-again', count: info.filesToReadAgain })
  }

  const peek = (id: ArticleId) =>
    library.openArticle({ id, text: '', asTyped: [] }).then(
      ({ article }) => article,
      thrown => {
        notices.fail(thrown)
        return null
      },
    )

  function keepNow() {
    noting.keepNow()
    readingPlaces.settle()
    pageState.keepNow()
  }
  const reloading = createReloading(shell, notices, keepNow)

  function closeWhatIsOver() {
    for (const over of [overlay, compared, keptFile, searchHelp]) over.close()
  }

  return {
    ...parts,
    reloading,
    closeWhatIsOver,
    language,
    keepNow,
    peek,
    canWatch: shell.chooseFoldersToWatch !== null,
    watchFolders,
    restore,
    start,
  }
}
