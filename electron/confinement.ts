import { app, protocol, type Session, type WebContents } from 'electron'
import { PAGE_ADDRESS, PAGE_HOST, PAGE_SCHEME } from './host/page-address'
import { readPageFile } from './host/page-files'
import { PAGE_HEADERS } from './host/policy'

/** Makes the page's scheme a proper origin; to be called before the program is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Takes away what Chromium could find a network with, beneath what a session refuses; to be called before the program
 *  is ready. Both switches are in Electron's list of those it supports. */
export function shutOffNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // Looking for a proxy is a request of its own.
  app.commandLine.appendSwitch('no-proxy-server')
}

/** Shuts a session off: it reaches the page's own files and nothing else, and is permitted nothing.
 *  @param pageFolder the built page */
export function confineSession(session: Session, pageFolder: string): void {
  session.protocol.handle(PAGE_SCHEME, request => servePage(request, pageFolder))
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwnAddress(url) }))
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', event => event.preventDefault())
  // It downloads dictionaries.
  session.setSpellCheckerEnabled(false)
}

/** Keeps a page where it is: it goes nowhere, opens nothing and embeds nothing. */
export function confineContents(contents: WebContents): void {
  const stay = (details: { readonly url: string; preventDefault(): void }) => {
    if (details.url !== PAGE_ADDRESS) details.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

// The developer tools are pages inside the program, and only unpackaged programs can open them.
function isOwnAddress(url: string): boolean {
  const { protocol: scheme, host } = new URL(url)
  return (scheme === `${PAGE_SCHEME}:` && host === PAGE_HOST) || scheme === 'devtools:'
}

async function servePage({ method, url }: Request, pageFolder: string): Promise<Response> {
  const { host, pathname } = new URL(url)
  if (method !== 'GET') return new Response(null, { status: 405, headers: { ...PAGE_HEADERS, allow: 'GET' } })
  const file = host === PAGE_HOST ? await readPageFile(pageFolder, pathname) : null
  if (file === null) return new Response(null, { status: 404, headers: PAGE_HEADERS })
  return new Response(file.bytes, { headers: { ...PAGE_HEADERS, 'content-type': file.type } })
}
