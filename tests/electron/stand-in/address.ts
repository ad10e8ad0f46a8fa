// Chromium does not know the program's scheme, so its page is served under this origin instead: secure, a proper
// origin as `app://oqyrman` is, and by its name (RFC 6761) never on any network. The main process sees `app:` only.
const STAND_IN_ORIGIN = 'https://oqyrman.app.invalid'
const REAL_ORIGIN = 'app://oqyrman'

const replaceOrigin = (address: string, from: string, to: string) =>
  address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address

/** The address Chromium is given for one the program names. */
export const toChromium = (address: string) => replaceOrigin(address, REAL_ORIGIN, STAND_IN_ORIGIN)
/** The address the program would see for one that Chromium names. */
export const fromChromium = (address: string) => replaceOrigin(address, STAND_IN_ORIGIN, REAL_ORIGIN)

/** The origin of an address as Electron words it. */
export function originOf(address: string): string {
  const { protocol, host, origin } = new URL(address)
  return protocol === 'app:' ? `app://${host}` : origin
}
