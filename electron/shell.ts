import { app, type BrowserWindow, dialog, shell } from 'electron'
import type { Backup } from '../shared/backup'
import type { WhatToChoose } from '../shared/desktop'
import { type Failure, OqyrmanError } from '../shared/failure'
import type { Words } from '../shared/words/words'

/** The system's dialog for text files, or for folders of them.
 *  @returns absolute paths; empty where the person thought better of it */
export async function chooseFiles(
  window: BrowserWindow,
  what: WhatToChoose,
  words: Words,
): Promise<readonly string[]> {
  const title = words.t(`desktop.choose-${what}`)
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    // macOS shows no title on a dialog.
    message: title,
    buttonLabel: words.t(what === 'folder-to-watch' ? 'desktop.watch' : 'desktop.choose'),
    properties: [what === 'files' ? 'openFile' : 'openDirectory', 'multiSelections'],
    filters: [
      { name: words.t('desktop.text-files'), extensions: ['txt'] },
      { name: words.t('desktop.all-files'), extensions: ['*'] },
    ],
  })
  return filePaths
}

/** Shows a folder in the system's file manager.
 *  @throws OqyrmanError where there is none, or it would not */
export async function showFolder(folder: string): Promise<void> {
  const problem = await shell.openPath(folder)
  if (problem !== '') throw new OqyrmanError({ kind: 'internal', detail: problem })
}

/** Offers to put the newest backup in the place of a library that is damaged.
 *  @returns whether the person wants it */
export async function offerBackup(failure: Failure, { madeAt }: Backup, words: Words): Promise<boolean> {
  const moment = new Intl.DateTimeFormat([...words.locales], { dateStyle: 'short', timeStyle: 'short' })
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: words.t('desktop.failed'),
    message: words.failure(failure),
    detail: words.t('desktop.restore-hint'),
    buttons: [
      words.t('desktop.restore', { moment: moment.format(madeAt) }),
      words.t('desktop.quit', { program: app.name }),
    ],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

/** Tells the person what went wrong and waits until they have seen it. */
export function tellFailure(
  failure: Failure,
  words: Words,
  title: 'desktop.failed' | 'desktop.import-failed' = 'desktop.failed',
): void {
  dialog.showErrorBox(words.t(title), words.failure(failure))
}

/** What the About panel says, on every system. */
export function describeProgram(words: Words): void {
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    // macOS puts its own build number there otherwise.
    version: '',
    copyright: words.t('desktop.copyright'),
    credits: words.t('desktop.credits'),
  })
}
