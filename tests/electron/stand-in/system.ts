import { appendFileSync } from 'node:fs'
import { setup } from './setup'

let copied = ''

export const clipboard = {
  writeText: async (text: string) => {
    copied = text
  },
  readText: async () => copied,
}

/** Nobody sits before the stand-in: a dialog is left unanswered, an error box is written down. */
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  // The last button, unless the test answers.
  showMessageBox: async ({ buttons }: { readonly buttons: readonly string[] }) => ({
    response: Number(process.env.OQYRMAN_BOX_ANSWER ?? buttons.length - 1),
  }),
  showErrorBox(title: string, content: string): void {
    appendFileSync(setup.errorBoxes, `${JSON.stringify({ title, content })}\n`)
  },
}

/** There is no file manager: it is only asked. */
export const shell = {
  openPath: async (_path: string) => '',
}

export const nativeTheme = { shouldUseDarkColors: false }

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } }

export const screen = {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
}
