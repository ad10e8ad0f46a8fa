import type { ServerResponse } from 'node:http'
import type { LibraryEvent } from '../../shared/api'

const HEARTBEAT_MS = 15_000
// A page that does not read (asleep, stopped in a debugger) is let go before it fills memory; it comes back by itself.
const MAX_UNREAD_BYTES = 4 * 1024 ** 2

/** The pages that listen for news, as server-sent events: one JSON message an event. News sent while a page is not
 *  connected do not reach it, so a page asks anew after each connection. */
export class EventStream {
  readonly #pages = new Set<ServerResponse>()
  readonly #heartbeat: NodeJS.Timeout

  constructor() {
    this.#heartbeat = setInterval(() => this.#write(':\n\n'), HEARTBEAT_MS)
    this.#heartbeat.unref()
  }

  add(page: ServerResponse, headers: Readonly<Record<string, string>>): void {
    page.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' })
    // A first comment, so that the browser knows at once that the connection stands.
    page.write(':\n\n')
    this.#pages.add(page)
    page.on('close', () => this.#pages.delete(page))
  }

  send(event: LibraryEvent): void {
    this.#write(`data: ${JSON.stringify(event)}\n\n`)
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const page of this.#pages) page.end()
  }

  #write(text: string): void {
    for (const page of this.#pages) {
      if (page.writableLength > MAX_UNREAD_BYTES) page.destroy()
      else page.write(text)
    }
  }
}
