import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { OqyrmanError } from '../shared/failure'
import type { Words } from '../shared/words/words'
import { cleanFileName } from './host/file-name'
import { writeWhole } from './host/write-whole'

/** Lets the person choose a place, and writes there as PDF what the page shows on paper; nothing where they thought
 *  better of it.
 *  @param name of the file that is offered, without an ending
 *  @throws OqyrmanError not-written */
export async function savePdf(window: BrowserWindow, name: string, words: Words): Promise<void> {
  const title = words.t('desktop.save-pdf')
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    // macOS shows no title on a dialog.
    message: title,
    defaultPath: cleanFileName(`${name}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return
  const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true })
  await writeWhole(filePath, pdf).catch(cause => {
    const detail = String(cause.code ?? cause)
    throw new OqyrmanError({ kind: 'not-written', path: basename(filePath), detail }, { cause })
  })
}
