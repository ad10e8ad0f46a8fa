import { createServer, type Server } from 'node:net'
import { type Browser, chromium } from 'playwright-core'

/** A Chromium that can reach nothing but this machine, and everything it tried to reach elsewhere. */
export interface WatchedBrowser {
  readonly browser: Browser
  /** First lines of what was sent to other machines, such as `CONNECT example.org:443 HTTP/1.1`. */
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

/** Starts the browser named by CHROMIUM_PATH. Whatever it sends anywhere but to 127.0.0.1 goes to a proxy of ours,
 *  its own doings among it, which writes it down and lets nothing through. */
export async function startWatchedBrowser(): Promise<WatchedBrowser> {
  const executablePath = process.env.CHROMIUM_PATH
  if (!executablePath) throw new Error('CHROMIUM_PATH names no browser: run these tests by "npm test", or set it')
  const sentOutside: string[] = []
  const proxy = await startProxy(line => sentOutside.push(line))
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({
    executablePath,
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])],
    proxy: { server: `http://127.0.0.1:${portOf(proxy)}` },
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
