import { spawn } from 'node:child_process'

/** Opens an address in the person's browser, where there is a display to show it on. */
export function openBrowser(address) {
  if (!hasDisplay()) return
  const [command, ...args] = browserCommand(address)
  const opener = spawn(command, args, { stdio: 'ignore', detached: true })
  // The address stands in the terminal already: a person can open it themselves.
  opener.on('error', () => opener.unref())
  opener.unref()
}

export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function browserCommand(address) {
  if (process.platform === 'darwin') return ['open', address]
  // The empty title: `start` takes its first quoted word for one.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address]
  return ['xdg-open', address]
}
