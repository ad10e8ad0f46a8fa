import { app, type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron'
import { CHANNELS } from './host/channels'

/** How long a page that is about to go may take to keep what it has not kept yet, ms. One that hangs does not hold up
 *  the program for longer. */
const PATIENCE_MS = 2_000

/** Has a window wait, before it is closed, until its page has given the library what was typed last. */
export function letPageLeave(window: BrowserWindow): void {
  const { webContents: page } = window
  let isQuitting = false
  let isLeaving = false
  let hasLeft = false
  const onQuit = () => {
    isQuitting = true
  }
  app.on('before-quit', onQuit)
  window.once('closed', () => app.off('before-quit', onQuit))

  window.on('close', async event => {
    // A page that is not there yet has nothing to keep.
    if (hasLeft || page.isLoadingMainFrame()) return
    event.preventDefault()
    // Told to quit while its window is closing: the answer that is waited for does for both.
    if (isLeaving) return
    isLeaving = true
    hasLeft = await pageLeft(window)
    isLeaving = false
    // That a window stays open ends the quitting, which begins anew below.
    const wasQuitting = isQuitting
    isQuitting = false
    if (window.isDestroyed()) return
    // A page that hangs would not let its window be closed either.
    if (!hasLeft) window.destroy()
    if (wasQuitting) app.quit()
    else if (hasLeft) window.close()
  })
  // Windows ends a session without asking windows to close; what is sent now may still arrive.
  window.on('query-session-end', () => page.send(CHANNELS.leave))
}

/** @returns whether the page has said in time that it has kept everything */
function pageLeft(window: BrowserWindow): Promise<boolean> {
  const { webContents: page } = window
  return new Promise(resolve => {
    const giveUp = () => end(false)
    const timer = setTimeout(giveUp, PATIENCE_MS)
    const hear = ({ sender }: IpcMainEvent) => {
      if (sender === page) end(true)
    }
    function end(hasLeft: boolean) {
      clearTimeout(timer)
      ipcMain.off(CHANNELS.left, hear)
      page.off('render-process-gone', giveUp)
      resolve(hasLeft)
    }
    ipcMain.on(CHANNELS.left, hear)
    page.once('render-process-gone', giveUp)
    page.send(CHANNELS.leave)
  })
}
