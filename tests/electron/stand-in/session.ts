import { EventEmitter } from 'node:events'
import type { Route } from 'playwright-core'
import { fromChromium } from './address'

type SchemeHandler = (request: Request) => Response | Promise<Response>
type BeforeRequest = (details: object, decide: (answer: { readonly cancel?: boolean }) => void) => void
type PermissionRequest = (
  contents: unknown,
  permission: string,
  decide: (isGranted: boolean) => void,
  details: object,
) => void
type PermissionCheck = (contents: unknown, permission: string, origin: string, details: object) => boolean

const schemes = new Map<string, SchemeHandler>()

export const protocol = {
  registerSchemesAsPrivileged(_schemes: readonly object[]): void {
    // The stand-in's origin is standard and secure already.
  },
  handle: (scheme: string, handler: SchemeHandler) => void schemes.set(scheme, handler),
}

/** Electron's session: who may reach what. Nothing that a program leaves open is closed here. */
class Session extends EventEmitter {
  readonly protocol = protocol
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.#beforeRequest = listener
    },
  }
  #beforeRequest: BeforeRequest = (_details, decide) => decide({})
  #permissionRequest: PermissionRequest = (_contents, _permission, decide) => decide(true)
  #permissionCheck: PermissionCheck = () => true

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.#permissionRequest = handler
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#permissionCheck = handler
  }

  setDevicePermissionHandler(_handler: (details: object) => boolean): void {
    // Chromium without a screen has no devices to give.
  }

  setSpellCheckerEnabled(_isEnabled: boolean): void {
    // Chromium without a screen checks no spelling.
  }

  async isPermitted(contents: unknown, permission: string, origin: string): Promise<boolean> {
    const details = { requestingUrl: `${origin}/`, isMainFrame: true }
    if (!this.#permissionCheck(contents, permission, origin, details)) return false
    return new Promise(decide => this.#permissionRequest(contents, permission, decide, details))
  }

  /** Answers a request of a page as the program decides; what it lets pass goes to the network. */
  async answer(route: Route): Promise<void> {
    const request = route.request()
    const url = fromChromium(request.url())
    const details = { url, method: request.method(), resourceType: request.resourceType() }
    const { cancel } = await new Promise<{ readonly cancel?: boolean }>(decide =>
      this.#beforeRequest(details, decide),
    )
    if (cancel) return route.abort('blockedbyclient')
    const handler = schemes.get(new URL(url).protocol.slice(0, -1))
    if (handler === undefined) return route.continue()
    const method = request.method()
    const bytes = method === 'GET' || method === 'HEAD' ? null : request.postDataBuffer()
    const body = bytes === null ? null : new Uint8Array(bytes)
    const response = await handler(new Request(url, { method, headers: request.headers(), body }))
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  }
}

export const session = { defaultSession: new Session() }
