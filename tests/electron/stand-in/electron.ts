import './control'

/** The part of Electron's module that the program uses, with a real Chromium behind its windows. */
export { app } from './app'
export { BrowserWindow } from './browser-window'
export { ipcMain } from './ipc-main'
export { Menu } from './menu'
export { protocol, session } from './session'
export { clipboard, dialog, nativeTheme, screen, shell } from './system'
