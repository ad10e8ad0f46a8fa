/** Whether Cmd takes the place of Ctrl. */
export const isMac = /Mac/u.test(navigator.platform)
