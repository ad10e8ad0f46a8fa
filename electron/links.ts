import { app } from 'electron'
import { LINK_SCHEME } from '../shared/link'
import { linkRegistration } from './host/link-registration'

/** Has the system open this program's addresses by it, where its package does not say so. */
export function registerLinks(): void {
  const registration = linkRegistration({
    platform: process.platform,
    isPackaged: app.isPackaged,
    // Set by the portable program's own starter: electron-builder, templates/nsis/portable.nsi.
    portableFile: process.env.PORTABLE_EXECUTABLE_FILE ?? null,
    execPath: process.execPath,
    appPath: app.getAppPath(),
  })
  if (registration === null) return
  const { path, words } = registration
  if (path === undefined) app.setAsDefaultProtocolClient(LINK_SCHEME)
  else app.setAsDefaultProtocolClient(LINK_SCHEME, path, [...(words ?? [])])
}
