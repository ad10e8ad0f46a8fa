import type { ServerResponse } from 'node:http'
import type { LibraryEvent } from '../../shared/api'

const HEARTBEAT_MS = 15_000
// A page that does not read (asleep, stopped in a debugger) is let go before it fills memory; it comes back by itself.
const MAX_UNREAD_BYTES = 4 * 1024 ** 2

/** The pages that listen for news, as server-sent events: one JSON message an event. */
export class EventStream {
  readonly #pages = new Set<ServerResponse>()
  readonly #heartbeat: NodeJS.Timeout
  #sent = 0

  constructor() {
    this.#heartbeat = setInterval(() => this.#write(':\n\n'), HEARTBEAT_MS)
    this.#heartbeat.unref()
  }

  /** How many news there were so far. */
  get sent(): number {
    return this.#sent
  }

  /** @param known how many there were when the page first asked for anything; null where it does not say */
  add(page: ServerResponse, headers: Readonly<Record<string, string>>, known: string | null): void {
    page.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' })
    this.#pages.add(page)
    // News sent before a page was connected have not reached it: what it asked until now may be out of date.
    if (known === String(this.#sent)) page.flushHeaders()
    else page.write(messageOf({ kind: 'articles-changed' }))
    page.on('close', () => this.#pages.delete(page))
  }

  send(event: LibraryEvent): void {
    this.#sent++
    this.#write(messageOf(event))
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

const messageOf = (event: LibraryEvent) => `data: ${JSON.stringify(event)}\n\n`
