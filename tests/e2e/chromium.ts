import { createServer, type Server } from 'node:net'
import { type Browser, chromium } from 'playwright-core'

/** A Chromium that can reach nothing but this machine, and everything the page tried to reach elsewhere. */
export interface WatchedBrowser {
  readonly browser: Browser
  /** Where things were sent, such as `CONNECT example.org:443 HTTP/1.1`. */
  readonly sentOutside: readonly string[]
  close(): Promise<void>
}

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-default-apps',
  '--disable-domain-reliability',
]

// What a Chromium asks of its maker by itself, on an empty page too: updates, sign-in, autofill, safe browsing.
const OWN_DOINGS =
  /(?:^|[/.\s])(?:googleapis\.com|google\.com|gstatic\.com|gvt[12]\.com|microsoft\.com|msn\.com)[:/]/

/** Starts the browser named by CHROMIUM_PATH. Whatever is sent anywhere but to 127.0.0.1 goes to a proxy of ours, which
 *  writes it down, unless it is the browser's own doing, and lets nothing through. */
export async function startWatchedBrowser(): Promise<WatchedBrowser> {
  const executablePath = process.env.CHROMIUM_PATH
  if (!executablePath)
    throw new Error('CHROMIUM_PATH names no browser: run these tests by "npm test", or set it')
  const sentOutside: string[] = []
  const proxy = await startProxy(line => {
    if (!OWN_DOINGS.test(line)) sentOutside.push(line)
  })
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({
    executablePath,
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])],
    proxy: { server: `http://127.0.0.1:${portOf(proxy)}`, bypass: '127.0.0.1' },
  })
  return {
    browser,
    sentOutside,
    async close() {
      await browser.close()
      await new Promise(resolve => proxy.close(resolve))
    },
  }
}

async function startProxy(onRequest: (firstLine: string) => void): Promise<Server> {
  const server = createServer(socket => {
    socket.once('data', bytes => {
      onRequest(bytes.toString('latin1').split('\r\n')[0] ?? '')
      socket.destroy()
    })
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The proxy does not listen')
  return address.port
}
