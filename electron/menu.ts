import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '../shared/command'
import type { WordKey, Words } from '../shared/words/words'

type Item = MenuItemConstructorOptions
const LINE: Item = { type: 'separator' }

/** Puts up the program's menu.
 *  @param onCommand gets what the page is to do */
export function installMenu(words: Words, onCommand: (command: Command) => void): void {
  const isMac = process.platform === 'darwin'
  const command = (name: Command, accelerator?: string): Item => ({
    id: name,
    label: words.t(`command.${name}`),
    click: () => onCommand(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  // Electron's own labels are English, whatever the system speaks.
  const role = (name: NonNullable<Item['role']>, label: WordKey, accelerator?: string): Item => ({
    role: name,
    label: words.t(label, { program: app.name }),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const menu = (label: WordKey, submenu: Item[]): Item => ({ label: words.t(label), submenu })
  const about = role('about', 'desktop.about')

  const ofProgram: Item = {
    label: app.name,
    submenu: [
      about,
      LINE,
      role('services', 'desktop.services'),
      LINE,
      role('hide', 'desktop.hide'),
      role('hideOthers', 'desktop.hide-others'),
      role('unhide', 'desktop.show-all'),
      LINE,
      role('quit', 'desktop.quit'),
    ],
  }
  const file = menu('desktop.file', [
    command('import-files', 'CmdOrCtrl+O'),
    command('import-folder', 'CmdOrCtrl+Shift+O'),
    command('show-imports'),
    LINE,
    command('save-as-pdf'),
    command('print', 'CmdOrCtrl+P'),
    LINE,
    isMac ? role('close', 'desktop.close') : role('quit', 'desktop.quit'),
  ])
  const edit = menu('desktop.edit', [
    role('undo', 'desktop.undo'),
    role('redo', 'desktop.redo'),
    LINE,
    role('cut', 'desktop.cut'),
    role('copy', 'desktop.copy'),
    role('paste', 'desktop.paste'),
    role('selectAll', 'desktop.select-all'),
    LINE,
    command('search', 'CmdOrCtrl+L'),
    command('next-match', 'F3'),
    command('previous-match', 'Shift+F3'),
    command('clear-filters'),
  ])
  const view = menu('desktop.view', [
    menu('desktop.theme', [
      command('theme-system'),
      command('theme-light'),
      command('theme-dark'),
      command('theme-sepia'),
      command('theme-contrast'),
    ]),
    menu('desktop.language', [
      command('language-system'),
      command('language-kk'),
      command('language-ru'),
      command('language-en'),
    ]),
    LINE,
    command('text-larger', 'CmdOrCtrl+Plus'),
    command('text-smaller', 'CmdOrCtrl+-'),
    command('text-normal', 'CmdOrCtrl+0'),
    LINE,
    // Of the whole window, as distinct from the text of articles.
    role('zoomIn', 'desktop.zoom-in', 'CmdOrCtrl+Alt+Plus'),
    role('zoomOut', 'desktop.zoom-out', 'CmdOrCtrl+Alt+-'),
    role('resetZoom', 'desktop.actual-size', 'CmdOrCtrl+Alt+0'),
    LINE,
    command('focus-mode'),
    role('togglefullscreen', 'desktop.full-screen'),
    ...(app.isPackaged ? [] : [role('toggleDevTools', 'desktop.developer-tools')]),
  ])
  const article = menu('desktop.article', [
    command('next-article'),
    command('previous-article'),
    command('go-back'),
    command('go-forward'),
    LINE,
    command('toggle-bookmark', 'CmdOrCtrl+D'),
    command('toggle-read'),
    command('edit-tags'),
    command('edit-note'),
    LINE,
    command('show-in-file'),
    command('compare-versions'),
    LINE,
    command('copy-source'),
  ])
  const window: Item = {
    ...menu('desktop.window', [role('minimize', 'desktop.minimize'), role('zoom', 'desktop.zoom-window')]),
    role: 'window',
  }
  const guide = command('search-help')
  const help: Item = { ...menu('desktop.help', isMac ? [guide] : [guide, LINE, about]), role: 'help' }
  const menus = isMac
    ? [ofProgram, file, edit, view, article, window, help]
    : [file, edit, view, article, help]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus))
}
