import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import { NOTHING } from '../shared/api'
import { NO_MENU_STATE } from '../shared/desktop'
import { failureOf, OqyrmanError } from '../shared/failure'
import { linkOfAddress } from '../shared/link'
import type { InterfaceLanguage } from '../shared/settings'
import { createWords, type Words } from '../shared/words/words'
import { confineContents, confineSession, registerPageScheme, shutOffNetwork } from './confinement'
import { listBackups } from './core/store/backup'
import { CHANNELS } from './host/channels'
import { Grants } from './host/grants'
import { registerIpc } from './host/ipc'
import { defaultLibraryFolder } from './host/library-folder'
import { LibraryKeeper } from './host/library-keeper'
import { fromOtherStart, readStartArguments } from './host/start-arguments'
import { registerLinks } from './links'
import { installMenu } from './menu'
import { savePdf } from './pdf'
import { chooseFiles, describeProgram, offerBackup, showFolder, tellFailure } from './shell'
import { bringForward, openWindow, sendWhenLoaded } from './window'

const beside = (path: string) => join(import.meta.dirname, path)
const started = readStartArguments(process.argv, app.isPackaged, process.cwd())
if (started.libraryFolder !== null) separateFromOthers(started.libraryFolder)

// What the installer's shortcuts go by (appId in electron-builder.yml): else a pinned icon would stand beside the
// program's own in the task bar. Electron run from the sources keeps its own.
if (process.platform === 'win32' && app.isPackaged) app.setAppUserModelId('kz.oqyrman.reader')

// A start that is not the first hands its files and its link to the one that runs, and ends.
if (app.requestSingleInstanceLock({ paths: started.paths, link: started.link })) run()
else app.quit()

/** One lock and one window state for each library: a program on another library is another program. */
function separateFromOthers(libraryFolder: string): void {
  const name = createHash('sha256').update(libraryFolder).digest('hex').slice(0, 16)
  const folder = join(app.getPath('userData'), 'libraries', name)
  // Electron refuses a folder that is not there.
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
}

const systemLanguage = () => new Intl.Locale(app.getPreferredSystemLanguages()[0] ?? 'en').language

function run(): void {
  const grants = new Grants()
  const libraryFolder = started.libraryFolder ?? defaultLibraryFolder()
  let window: BrowserWindow | null = null
  let closing: Promise<void> | null = null
  let isWantedAgain = false
  let isGivingUp = false
  let language: InterfaceLanguage = 'system'
  let menu = NO_MENU_STATE
  const wordsNow = () => createWords(language === 'system' ? systemLanguage() : language)

  const library = new LibraryKeeper({
    library: {
      folder: libraryFolder,
      seedFolder: beside('../../seeds'),
      appVersion: app.getVersion(),
      threadFolder: import.meta.dirname,
    },
    onEvent: event => {
      if (event.kind === 'settings-changed') speak(event.settings.language)
      window?.webContents.send(CHANNELS.event, event)
    },
    onImportFailed: thrown => tellFailure(failureOf(thrown), wordsNow(), 'desktop.import-failed'),
  })
  library.bringIn(started.paths)
  // Until there is a page that could open it.
  let waitingLink = started.link === null ? null : linkOfAddress(started.link)

  // A program on a library of its own leaves links to the one on the person's.
  if (started.libraryFolder === null) registerLinks()
  registerPageScheme()
  shutOffNetwork()
  app.enableSandbox()
  process.on('uncaughtException', giveUp)
  process.on('unhandledRejection', giveUp)

  app.on('web-contents-created', (_event, contents) => confineContents(contents))
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const { paths, link } = fromOtherStart(data)
    library.bringIn(paths)
    openLink(link)
  })
  // macOS hands links over so, also the one that the program is started by.
  app.on('open-url', (event, address) => {
    event.preventDefault()
    openLink(address)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    library.bringIn([path])
    show()
  })
  app.on('activate', show)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  // Windows are closed by now, and the library is closed before the process ends: a batch under way is finished.
  app.on('will-quit', event => {
    event.preventDefault()
    closing ??= library.close().then(afterClosing)
  })

  void begin()

  async function begin(): Promise<void> {
    const opening = library.open().then(
      () => null,
      thrown => ({ thrown }),
    )
    await app.whenReady()
    confineSession(session.defaultSession, beside('../renderer'))
    showWords()
    registerIpc({
      page: () => window?.webContents ?? null,
      api: () => library.api,
      grants,
      showLibraryFolder: () => showFolder(libraryFolder),
      onMenu: state => {
        menu = state
        showMenu(wordsNow())
      },
      chooseFiles: what => (window === null ? Promise.resolve([]) : chooseFiles(window, what, wordsNow())),
      savePdf: async name => {
        if (window !== null) await savePdf(window, name, wordsNow())
      },
    })
    const failed = await opening
    if (failed !== null && !(await openBackup(failed.thrown))) return giveUp(failed.thrown)
    speak((await library.api.settings(NOTHING)).language)
    // Chosen by the person in an earlier run: whoever lets such a folder be may watch it again.
    for (const folder of await library.api.watchedFolders(NOTHING)) grants.add(folder)
    show()
  }

  /** Shows the window, and what an address leads to; what is none, or null, leaves the page as it is. */
  function openLink(address: string | null): void {
    if (address !== null) waitingLink = linkOfAddress(address) ?? waitingLink
    const isThere = window !== null
    show()
    // A window that is only now opened takes it once its page has loaded.
    if (isThere) handLinkOver()
  }

  function handLinkOver(): void {
    if (window === null || waitingLink === null) return
    sendWhenLoaded(window.webContents, CHANNELS.link, waitingLink)
    waitingLink = null
  }

  /** Opens the newest sound backup in the place of a damaged library, where there is one and the person wants it.
   *  @returns whether it is open */
  async function openBackup(thrown: unknown): Promise<boolean> {
    let failure = failureOf(thrown)
    if (failure.kind !== 'library-corrupt') return false
    for (const backup of listBackups(libraryFolder)) {
      if (!(await offerBackup(failure, backup, wordsNow()))) return false
      try {
        await library.open(backup.name)
        return true
      } catch (thrown) {
        failure = failureOf(thrown)
      }
    }
    return false
  }

  /** Speaks the language a person chose in the page, in the menu too. */
  function speak(chosen: InterfaceLanguage): void {
    if (chosen === language) return
    language = chosen
    if (app.isReady()) showWords()
  }

  function showWords(): void {
    const words = wordsNow()
    describeProgram(words)
    showMenu(words)
  }

  function showMenu(words: Words): void {
    installMenu(words, menu, command => {
      const page = show()?.webContents
      if (page !== undefined) sendWhenLoaded(page, CHANNELS.command, command)
    })
  }

  /** The window, opened or brought forward; null while there is no library to show. */
  function show(): BrowserWindow | null {
    if (closing !== null) isWantedAgain = true
    if (!library.isOpen || !app.isReady()) return null
    if (window !== null) {
      bringForward(window)
      return window
    }
    window = openWindow({
      preloadPath: beside('../preload/preload.cjs'),
      statePath: join(app.getPath('userData'), 'window.json'),
      onPageGone: detail => giveUp(new OqyrmanError({ kind: 'host-gone', detail })),
    })
    window.webContents.once('did-finish-load', handLinkOver)
    window.on('closed', () => {
      window = null
      // Without a page there is nothing to take back; its keys stay, for what opens a window again.
      menu = { ...NO_MENU_STATE, accelerators: menu.accelerators }
      if (closing === null) showMenu(wordsNow())
    })
    return window
  }

  // Somebody who starts the program while it ends has it back as soon as its library is closed.
  async function afterClosing(): Promise<void> {
    if (!isWantedAgain) return app.exit(0)
    isWantedAgain = false
    await library.open()
    closing = null
    show()
  }

  /** Tells what went wrong, keeps what there is to keep, and ends. */
  function giveUp(thrown: unknown): void {
    if (isGivingUp) return
    isGivingUp = true
    tellFailure(failureOf(thrown), wordsNow())
    library.close().finally(() => app.exit(1))
  }
}
