// Loaded into a real Electron before the program: error boxes are written down, since nobody is there to close them.
const { appendFileSync } = require('node:fs')
const { dialog } = require('electron')

// The last button, unless the test answers.
dialog.showMessageBox = async ({ buttons }) => ({
  response: Number(process.env.OQYRMAN_BOX_ANSWER ?? buttons.length - 1),
})

dialog.showErrorBox = (title, content) => {
  appendFileSync(process.env.OQYRMAN_ERROR_BOXES, `${JSON.stringify({ title, content })}\n`)
}
