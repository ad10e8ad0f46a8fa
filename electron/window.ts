import { app, BrowserWindow, nativeTheme, screen, type WebContents } from 'electron'
import { PAGE_ADDRESS } from './host/page-address'
import { WINDOW_GROUND } from './host/window-ground'
import {
  newSize,
  readWindowState,
  visibleBounds,
  type WindowState,
  writeWindowState,
} from './host/window-state'
import { letPageLeave } from './leave'

interface WindowOptions {
  readonly preloadPath: string
  /** Where the window's place and size are kept. */
  readonly statePath: string
  /** The page could not be shown: it did not load, or it died a second time. */
  readonly onPageGone: (detail: string) => void
}

// Wide enough for three panes.
const NEW_WINDOW = { width: 1240, height: 820 }

/** Opens the reader's window as the person left it. It shows once the page has been drawn, so nothing flashes. */
export function openWindow({ preloadPath, statePath, onPageGone }: WindowOptions): BrowserWindow {
  const kept = readWindowState(statePath)
  const workAreas = screen.getAllDisplays().map(display => display.workArea)
  const bounds = kept === null ? null : visibleBounds(kept.bounds, workAreas)
  const window = new BrowserWindow({
    ...(bounds ?? newSize(NEW_WINDOW, screen.getPrimaryDisplay().workArea)),
    minWidth: 360,
    minHeight: 400,
    show: false,
    title: app.name,
    backgroundColor: WINDOW_GROUND[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    webPreferences: {
      preload: preloadPath,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    if (kept?.isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () =>
    keepState(statePath, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }),
  )
  letPageLeave(window)
  reloadOnce(window, onPageGone)
  window.loadURL(PAGE_ADDRESS).catch(cause => onPageGone(String(cause)))
  return window
}

/** Brings a window before the person, wherever it hides. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Sends to a page, which hears nothing before it has loaded. */
export function sendWhenLoaded(page: WebContents, channel: string, message: unknown): void {
  // A page that has just told that it finished counts as loading still, and does not tell it again.
  if (page.isLoadingMainFrame()) page.once('did-stop-loading', () => page.send(channel, message))
  else page.send(channel, message)
}

// A page that died once may have met a passing fault; one that dies again would do so for ever.
function reloadOnce(window: BrowserWindow, onPageGone: (detail: string) => void): void {
  let hasDied = false
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    if (hasDied) return onPageGone(reason)
    hasDied = true
    window.webContents.reload()
  })
}

function keepState(path: string, state: WindowState): void {
  try {
    writeWindowState(path, state)
  } catch (cause) {
    // Closing goes on: all that is lost is where the window was.
    process.emitWarning(`Window state not kept: ${cause}`)
  }
}
