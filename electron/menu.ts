import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '../shared/command'
import type { MenuState } from '../shared/desktop'
import type { WordKey, Words } from '../shared/words/words'

type Item = MenuItemConstructorOptions
/** Of Electron's levels, each of which is 20 %. */
const ZOOM_STEP = 0.5
const LINE: Item = { type: 'separator' }

/** Puts up the program's menu.
 *  @param state what it shows of the page
 *  @param onCommand gets what the page is to do */
export function installMenu(words: Words, state: MenuState, onCommand: (command: Command) => void): void {
  const isMac = process.platform === 'darwin'
  const keys = new Map(state.accelerators.map(({ command, keys }) => [command, keys]))
  const off = new Set(state.off)
  const on = new Set(state.on)
  const command = (name: Command, label = words.t(`command.${name}`)): Item => {
    const accelerator = keys.get(name)
    return {
      id: name,
      label,
      enabled: !off.has(name),
      click: () => onCommand(name),
      // The page hears its keys itself: a dialog of its own, or a field, may have a better use for them. macOS has the
      // menu hear them in any case.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    }
  }
  const choice = (name: Command): Item => ({ ...command(name), type: 'radio', checked: on.has(name) })
  // Electron's own labels are English, whatever the system speaks.
  const role = (name: NonNullable<Item['role']>, label: WordKey): Item => ({
    role: name,
    label: words.t(label, { program: app.name }),
  })
  // Not the roles of Electron: their keys are those by which the text of articles grows.
  const zoom = (label: WordKey, change: (level: number) => number): Item => ({
    label: words.t(label),
    click: () => {
      const contents = BrowserWindow.getFocusedWindow()?.webContents
      contents?.setZoomLevel(change(contents.getZoomLevel()))
    },
  })
  const menu = (label: WordKey, submenu: Item[]): Item => ({ label: words.t(label), submenu })
  const about = role('about', 'desktop.about')
  const settings = command('settings')

  const ofProgram: Item = {
    label: app.name,
    submenu: [
      about,
      LINE,
      settings,
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
    command('import-files'),
    command('import-folder'),
    command('show-imports'),
    LINE,
    command('back-up'),
    LINE,
    command('save-as-pdf'),
    command('print'),
    LINE,
    ...(isMac ? [role('close', 'desktop.close')] : [settings, LINE, role('quit', 'desktop.quit')]),
  ])
  const deed = (name: 'undo' | 'redo'): Item =>
    command(
      name,
      state[name] === null
        ? words.t(`desktop.${name}`)
        : words.t(`desktop.${name}-deed`, { deed: state[name] }),
    )
  const edit = menu('desktop.edit', [
    deed('undo'),
    deed('redo'),
    LINE,
    role('cut', 'desktop.cut'),
    role('copy', 'desktop.copy'),
    role('paste', 'desktop.paste'),
    role('selectAll', 'desktop.select-all'),
    LINE,
    command('command-palette'),
  ])
  const search = menu('desktop.search', [
    command('search'),
    command('search-by-hand'),
    command('save-search'),
    command('clear-filters'),
    LINE,
    command('find-in-article'),
    command('next-match'),
    command('previous-match'),
  ])
  const view = menu('desktop.view', [
    command('show-all'),
    command('show-unread'),
    command('show-bookmarked'),
    LINE,
    command('focus-mode'),
    command('compare-versions'),
    command('text-larger'),
    command('text-smaller'),
    command('text-normal'),
    LINE,
    menu('desktop.theme', [
      choice('theme-system'),
      choice('theme-light'),
      choice('theme-dark'),
      choice('theme-sepia'),
      choice('theme-contrast'),
    ]),
    menu('settings.density', [
      choice('density-roomy'),
      choice('density-comfortable'),
      choice('density-compact'),
    ]),
    menu('desktop.language', [
      choice('language-system'),
      choice('language-kk'),
      choice('language-ru'),
      choice('language-en'),
    ]),
    LINE,
    zoom('desktop.actual-size', () => 0),
    zoom('desktop.zoom-in', level => level + ZOOM_STEP),
    zoom('desktop.zoom-out', level => level - ZOOM_STEP),
    LINE,
    role('togglefullscreen', 'desktop.full-screen'),
    ...(app.isPackaged ? [] : [role('toggleDevTools', 'desktop.developer-tools')]),
  ])
  const article = menu('desktop.article', [
    command('next-article'),
    command('previous-article'),
    command('go-back'),
    command('go-forward'),
    LINE,
    command('toggle-bookmark'),
    command('toggle-read'),
    command('edit-tags'),
    command('edit-note'),
    command('toggle-highlight'),
    LINE,
    command('select-all'),
    command('mark-all-read'),
    LINE,
    command('copy-quotation'),
    command('copy-source'),
    command('copy-link'),
    command('show-in-file'),
  ])
  const window: Item = {
    ...menu('desktop.window', [role('minimize', 'desktop.minimize'), role('zoom', 'desktop.zoom-window')]),
    role: 'window',
  }
  const help: Item = {
    ...menu('desktop.help', [
      command('search-help'),
      command('shortcut-list'),
      command('show-hints'),
      ...(isMac ? [] : [LINE, about]),
    ]),
    role: 'help',
  }
  const menus = isMac
    ? [ofProgram, file, edit, search, view, article, window, help]
    : [file, edit, search, view, article, help]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus))
}
