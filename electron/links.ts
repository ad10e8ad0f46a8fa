import { app } from 'electron'
import { LINK_SCHEME } from '../shared/link'

/** Has the system open this program's addresses by it. On macOS the package says so itself. */
export function registerLinks(): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME)
  // Unpackaged, the program is Electron, which is told what to run.
  else app.setAsDefaultProtocolClient(LINK_SCHEME, process.execPath, [app.getAppPath()])
}
