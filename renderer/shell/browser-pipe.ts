import type { CallSignal, LibraryEvent } from '../../shared/api'
import { OqyrmanError } from '../../shared/failure'
import { NEWS_HEADER, type Pipe, type Reply } from '../../shared/pipe'
import { readEvents } from './event-stream'
import { createKeptAlive } from './kept-alive'
import type { Connection } from './shell'

const RECONNECT_AFTER_MS = 1_000

/** A request to the host that served this page. */
export interface Host {
  post(path: string, body: BodyInit, type: string, signal?: CallSignal): Promise<Reply>
  /** Removes a file that was handed over. */
  discard(path: string): Promise<Reply>
  events(): Promise<Response>
  /** Names this run of the host, so that pages of another one are not taken for its own. */
  readonly run: string
}

/** @param secret what the host demands of every request in this run */
export function createHost(secret: string): Host {
  const authorization = { authorization: `Bearer ${secret}` }
  // How many news there had been when this page asked for the first time; empty where that is not known.
  const known = Promise.withResolvers<string>()
  async function replyOf(path: string, request: RequestInit): Promise<Reply> {
    try {
      const response = await fetch(path, request)
      known.resolve(response.headers.get(NEWS_HEADER) ?? '')
      // Every answer of the host is a Reply, refusals among them.
      return (await response.json()) as Reply
    } catch (cause) {
      if (request.signal?.aborted) return { ok: false, failure: { kind: 'superseded' } }
      known.resolve('')
      return { ok: false, failure: { kind: 'host-gone', detail: String(cause) } }
    }
  }
  const keptAlive = createKeptAlive()
  /** What a page sends as it goes away arrives only so. */
  function sendAway(path: string, body: string, request: RequestInit): Promise<Reply> {
    const ended = Promise.withResolvers<void>()
    const reply = replyOf(path, { ...request, body, keepalive: keptAlive.take(body, ended.promise) })
    void reply.finally(ended.resolve)
    return reply
  }
  return {
    post(path, body, type, signal) {
      const request = { method: 'POST', headers: { ...authorization, 'content-type': type }, body }
      if (document.visibilityState === 'hidden' && typeof body === 'string' && signal === undefined)
        return sendAway(path, body, request)
      if (signal === undefined) return replyOf(path, request)
      const controller = new AbortController()
      signal.addEventListener('abort', () => controller.abort(), { once: true })
      return replyOf(path, { ...request, signal: controller.signal })
    },
    discard: path =>
      replyOf(`/files?path=${encodeURIComponent(path)}`, { method: 'DELETE', headers: authorization }),
    events: async () => fetch(`/events?known=${await known.promise}`, { headers: authorization }),
    run: secret,
  }
}

/** What one page hears and passes on to the others. */
type News =
  | { readonly kind: 'event'; readonly event: LibraryEvent }
  | { readonly kind: 'connection'; readonly connection: Connection }

/** The pipe over HTTP. One page of a run holds the event stream, opened again whenever it drops, and passes on what it
 *  hears: a browser opens six connections to a host at most, and a stream for each page would use them up. When that
 *  page goes, another takes its place. */
export function createBrowserPipe(host: Host, onConnection: (connection: Connection) => void): Pipe {
  const listeners = new Set<(event: LibraryEvent) => void>()
  const name = `oqyrman ${host.run}`
  const others = new BroadcastChannel(name)
  const hear = (news: News) => {
    if (news.kind === 'connection') onConnection(news.connection)
    else for (const listener of listeners) listener(news.event)
  }
  const tell = (news: News) => {
    hear(news)
    others.postMessage(news)
  }
  // Pages of the same run alone know this name, and they speak this very type.
  others.onmessage = ({ data }) => hear(data as News)
  void navigator.locks.request(name, () =>
    follow(
      host,
      // The host serialised it from this very type.
      data => tell({ kind: 'event', event: JSON.parse(data) as LibraryEvent }),
      connection => tell({ kind: 'connection', connection }),
    ),
  )
  return {
    call: (method, request, signal) =>
      host.post(`/api/${method}`, JSON.stringify(request), 'application/json', signal),
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function follow(host: Host, deliver: (data: string) => void, onConnection: (to: Connection) => void) {
  for (;;) {
    const outcome = await followOnce(host, deliver, () => onConnection('connected'))
    onConnection(outcome)
    // A wrong secret stays wrong: asking again would not help.
    if (outcome === 'refused') return
    await new Promise(resolve => setTimeout(resolve, RECONNECT_AFTER_MS))
  }
}

async function followOnce(host: Host, deliver: (data: string) => void, onOpen: () => void) {
  try {
    const response = await host.events()
    if (!response.ok || response.body === null) return 'refused'
    onOpen()
    await readEvents(response.body, deliver)
    return 'lost'
  } catch {
    // However the stream broke, the answer is the same: open it again.
    return 'lost'
  }
}

/** The value of a reply; throws its failure. */
export function unwrapped(reply: Reply): unknown {
  if (!reply.ok) throw new OqyrmanError(reply.failure)
  return reply.value
}
