import { resolve } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { LibraryApi, LibraryEvent } from '../../shared/api'
import { failureOf, OqyrmanError } from '../../shared/failure'
import type { Notice } from '../../shared/library-info'
import { type BackupMethods, Backups } from './backup-methods'
import { Finder } from './find'
import { LibraryShelf } from './find-shelf'
import { type OpenedSearch, openSearch } from './follow'
import { type ImportMethods, importMethods, startImport } from './import-methods'
import { ImportQueue } from './import-queue'
import { IndexKeeper } from './index-keeper'
import { checkReport, libraryFacts } from './library-facts'
import type { LibraryOptions } from './library-messages'
import { type MarkingMethods, markingMethods } from './marking-methods'
import { countNearCopies } from './related'
import { type SavedSearchMethods, savedSearches } from './saved-searches'
import { EVERY_ID, type IdSpan } from './search/postings'
import type { SearchIndex } from './search/search-index'
import { libraryError } from './sqlite/failure'
import { listedIdOfKey } from './store/articles'
import { openLibraryDatabase } from './store/database'
import { spanOfFile } from './store/file-articles'
import type { FolderLock } from './store/folder-lock'
import { hasImports, unfinishedImports } from './store/imports'
import { removeKeptCopies } from './store/kept-copy'
import { readKeptLines } from './store/kept-lines'
import { keepShelf, takeKeptShelf } from './store/kept-shelf'
import { readPageState, writePageState } from './store/page-state'
import { readSettings, writeSettings } from './store/settings'
import { Sweep } from './sweep'
import { stem } from './text/stem'

/** How often an import of many files shows what came in, ms: the shelf is read anew each time. Its end always does. */
const SHOW_EVERY_MS = 1_000

/** By then the first list is there, of whatever library. */
const AFTER_FIRST_LIST_MS = 1_000

export type OnEvent = (event: LibraryEvent) => void

/** One person's library, open. Its methods are those of the contract; requests are checked before they come here. */
export interface Library extends Omit<LibraryApi, 'restoreBackup'>, Pick<ImportMethods, 'startWatching'> {
  /** Ends an import after the batch under way, to go on at the next start, and closes both databases. */
  close(): Promise<void>
}

/** Opens the library in a folder, makes it where it is not there, and lets an unfinished import go on.
 *  @param held the lock of the folder, where the caller has it already
 *  @throws OqyrmanError with a library failure */
export function openLibrary(
  options: LibraryOptions,
  onEvent: OnEvent,
  held: FolderLock | null = null,
): Library {
  const folder = resolve(options.folder)
  const db = openLibraryDatabase(folder, held)
  let search: OpenedSearch | null = null
  try {
    removeKeptCopies(folder)
    const kept = takeKeptShelf(db, folder)
    search = openSearch(db, folder)
    const { index, fate } = search
    // An index that was built anew may know other near copies.
    const shelf = new LibraryShelf(db, index, fate === 'as-it-was' ? kept : null)
    const core = new Core(db, index, shelf, { ...options, folder }, onEvent)
    // A first start has no index yet, and nothing was lost: only a library with articles has something to tell.
    if (fate !== 'as-it-was' && core.hasArticles) core.tell({ kind: 'index-rebuilt', why: fate })
    core.backups.makeOfDay()
    core.takeUpImports()
    // The first word of Kazakh takes its time, and whoever looks at the first list is about to type.
    setTimeout(() => stem('а', 'kk'), AFTER_FIRST_LIST_MS).unref()
    return core.library
  } catch (thrown) {
    search?.index.close()
    db.close()
    throw libraryError(thrown, folder)
  }
}

class Core {
  readonly library: Library
  readonly backups: Backups
  readonly #db: Database
  readonly #options: LibraryOptions
  readonly #onEvent: OnEvent
  readonly #imports: ImportQueue
  readonly #notices: Notice[] = []
  readonly #closing = new AbortController()
  #lastShown = Number.NEGATIVE_INFINITY
  #isShelfBehind = false
  readonly #keeper: IndexKeeper
  readonly #sweep: Sweep
  #finder: Finder

  constructor(
    db: Database,
    index: SearchIndex,
    shelf: LibraryShelf,
    options: LibraryOptions,
    onEvent: OnEvent,
  ) {
    this.#db = db
    this.#options = options
    this.#onEvent = onEvent
    this.#finder = new Finder(db, index, shelf)
    const { folder, threadFolder } = options
    const onRebuilt = () => {
      const { index } = this.#keeper
      this.#finder = new Finder(db, index, new LibraryShelf(db, index, null))
      this.tell({ kind: 'index-rebuilt', why: 'corrupt' })
    }
    this.#keeper = new IndexKeeper({ db, folder, closing: this.#closing.signal, onRebuilt }, index)
    this.#imports = new ImportQueue(
      {
        db,
        folder,
        threadFolder,
        beginIndexing: () => this.#keeper.beginIndexing(),
        onFileIn: async id => {
          await this.#follow()
          if (performance.now() - this.#lastShown > SHOW_EVERY_MS) this.#showNewArticles()
          if (await this.#settle(spanOfFile(db, id))) this.#isShelfBehind = true
          return this.#guard(() => countNearCopies(this.#db, this.#keeper.index, id))
        },
      },
      {
        onProgress: progress => onEvent({ kind: 'import-progress', progress }),
        onEnd: report => {
          if (this.#isShelfBehind) this.#showNewArticles()
          onEvent({ kind: 'import-finished', report })
          this.#sweep.askFor()
        },
      },
    )
    this.#sweep = new Sweep({
      db,
      imports: this.#imports,
      closing: this.#closing.signal,
      follow: () => this.#follow(),
      settle: async goesOn => {
        if (await this.#settle(EVERY_ID, goesOn)) this.#showNewArticles()
      },
    })
    const importing = importMethods({
      db,
      folder,
      threadFolder,
      imports: this.#imports,
      closing: this.#closing.signal,
      onArticlesChanged: async () => {
        // At once, and again when the index has followed: it takes its time with many.
        this.#showNewArticles()
        await this.#follow()
        this.#showNewArticles()
        this.#sweep.askFor()
      },
    })
    const marking = markingMethods({
      db,
      shelf: () => this.#finder.shelf,
      guarded: work => this.#guardIndex(work),
      onEvent,
    })
    const saved = savedSearches({
      db,
      guarded: work => this.#guard(work),
      counted: lists => this.#ask(finder => finder.counted(lists)),
      onEvent,
    })
    this.backups = new Backups({
      db,
      folder,
      closing: this.#closing.signal,
      onDayFailed: thrown => this.tell({ kind: 'backup-failed', failure: failureOf(thrown) }),
      guarded: work => this.#guard(work),
    })
    this.library = { ...importing, ...marking, ...saved, ...this.backups.methods, ...this.#reading }
  }

  readonly #reading: Omit<
    Library,
    keyof (ImportMethods & MarkingMethods & SavedSearchMethods & BackupMethods)
  > = {
    findArticles: (request, signal) => this.#ask(finder => finder.find(request, signal)),
    countFacets: (request, signal) => this.#ask(finder => finder.countFacets(request, signal)),
    readRows: request => this.#ask(finder => finder.rows(request)),
    findIds: ({ order, spans, changing }) => this.#ask(finder => finder.ids(order, spans, changing)),
    followRows: ({ order, spans, into }) => this.#ask(finder => finder.followed(order, spans, into)),
    explainSearch: query => this.#ask(finder => finder.explain(query)),
    openArticle: ({ id, ...query }) => this.#ask(finder => finder.open(id, query)),
    articleOfKey: async ({ key }) => this.#guard(() => listedIdOfKey(this.#db, key)),
    similarArticles: ({ id }) => this.#ask(finder => finder.similar(id)),
    readFileLines: async ({ fileId, lines }) => this.#guard(() => readKeptLines(this.#db, fileId, lines)),
    listTags: () => this.#ask(finder => finder.tags()),
    libraryInfo: () =>
      this.#ask(finder => ({
        ...libraryFacts(this.#db, this.#options.folder, finder),
        appVersion: this.#options.appVersion,
        notices: this.#notices,
      })),
    checkLibrary: async () => this.#guard(() => checkReport(this.#db, this.#keeper.index)),
    pageState: async () => this.#guard(() => readPageState(this.#db)),
    savePageState: async state => {
      this.#guard(() => writePageState(this.#db, state))
      return null
    },
    settings: async () => this.#guard(() => readSettings(this.#db)),
    saveSettings: async settings => {
      this.#guard(() => writeSettings(this.#db, settings))
      this.#onEvent({ kind: 'settings-changed', settings })
      return null
    },
    close: async () => {
      this.#closing.abort()
      await Promise.all([this.#imports.close(), this.backups.end()])
      this.#keepShelf()
      try {
        this.#keeper.index.close()
      } finally {
        this.#db.close()
      }
    },
  }

  get hasArticles(): boolean {
    return this.#finder.shelf.size > 0
  }

  tell(notice: Notice): void {
    this.#notices.push(notice)
    this.#onEvent({ kind: 'notice', notice })
  }

  /** Takes up what was under way when the library was last closed, or the seeds of a first start. */
  takeUpImports(): void {
    this.#sweep.askFor()
    const { seedFolder } = this.#options
    if (seedFolder !== null && !hasImports(this.#db)) startImport(this.#db, this.#imports, [seedFolder], [])
    else {
      const unfinished = unfinishedImports(this.#db)
      if (unfinished.some(({ isPaused }) => !isPaused)) this.tell({ kind: 'import-resumed' })
      for (const { id, isPaused } of unfinished) {
        if (isPaused) this.#imports.addPaused(id)
        else this.#imports.add(id)
      }
    }
  }

  async #follow(): Promise<void> {
    await this.#keeper.follow()
    this.#isShelfBehind = true
  }

  /** Does what following put off.
   *  @returns whether other copies are known after it */
  async #settle(span: IdSpan, goesOn?: () => boolean): Promise<boolean> {
    const before = this.#keeper.index.copiesEdition
    await this.#keeper.settle(span, goesOn)
    return this.#keeper.index.copiesEdition !== before
  }

  #showNewArticles(): void {
    this.#finder.shelf.refresh()
    this.#lastShown = performance.now()
    this.#isShelfBehind = false
    this.#onEvent({ kind: 'articles-changed' })
  }

  /** Leaves the shelf for the next opening, which reads it anew where that cannot be. */
  #keepShelf(): void {
    try {
      const { shelf, isInFile } = this.#finder.shelf.toKeep()
      keepShelf(this.#db, this.#options.folder, shelf, isInFile)
    } catch {
      // A full disk, say: nothing is lost but the time to read it anew, and nobody is left who could be told.
    }
  }

  /** Asks the finder; where the index turns out to be damaged, or is being built anew, asks again. */
  async #ask<T>(question: (finder: Finder) => T | Promise<T>): Promise<T> {
    const finder = this.#finder
    try {
      return await question(finder)
    } catch (thrown) {
      if (this.#closing.signal.aborted) throw new OqyrmanError({ kind: 'superseded' }, { cause: thrown })
      try {
        if (finder === this.#finder) this.#keeper.rebuildAfter(thrown)
        return await question(this.#finder)
      } catch (again) {
        throw libraryError(again, this.#options.folder)
      }
    }
  }

  #guardIndex<T>(work: () => T): T {
    return this.#guard(() => {
      try {
        return work()
      } catch (thrown) {
        this.#keeper.rebuildAfter(thrown)
        return work()
      }
    })
  }

  #guard<T>(work: () => T): T {
    try {
      return work()
    } catch (thrown) {
      throw libraryError(thrown, this.#options.folder)
    }
  }
}
