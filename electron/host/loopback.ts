import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { NOTHING } from '../../shared/api'
import { failureOf } from '../../shared/failure'
import { MAX_LINK_LENGTH } from '../../shared/link'
import { answer, NEWS_HEADER } from '../../shared/pipe'
import { diskFailure } from './disk-failure'
import { EventStream } from './event-stream'
import { Grants } from './grants'
import { HEADERS, LASTING_HEADERS, refuse, sendReply, statusOf } from './http-reply'
import { Inbox, MAX_FILE_BYTES } from './inbox'
import type { LibraryThread } from './library-thread'
import { readPageFile } from './page-files'
import { BodyTooLong, boundedBody, jsonBody } from './request-body'
import { foreignSender, isSecret } from './sender-check'

export interface LoopbackOptions {
  readonly library: Pick<LibraryThread, 'api' | 'onEvent'>
  /** The library's folder; files from the page wait in it for their import. */
  readonly libraryFolder: string
  /** The built page. */
  readonly pageFolder: string
  /** 0 for any free one. */
  readonly port: number
}

export interface Loopback {
  /** What to open in a browser. The secret is in the fragment, which browsers never send anywhere. */
  readonly address: string
  close(): Promise<void>
}

const MAX_REQUEST_BYTES = 4 * 1024 ** 2
/** Where the build puts files with a hash of what is in them in their names. */
const NAMED_BY_CONTENT = '/assets/'
// The address of a search counts, and what a browser sends beside it: Node's own limit is for that alone.
const MAX_HEADER_BYTES = MAX_LINK_LENGTH + 16 * 1024

/** Serves the page and its library on 127.0.0.1, to whoever holds the secret of this run:
 *
 *  - `GET /` and the page's files: free, there is nothing secret in them;
 *  - `POST /api/METHOD` with a request in JSON → a Reply;
 *  - `POST /files?name=NAME` with the bytes of a file → a Reply with `{ path }`, which may then be imported;
 *  - `DELETE /files?path=PATH`, one that came this way and is not to be imported after all → a Reply with null;
 *  - `GET /events?known=NUMBER` → server-sent events, each one LibraryEvent in JSON; first one to ask again, unless there
 *    were no more news than NUMBER, which every answer to a call has in its header.
 *
 *  The secret comes as `authorization: Bearer SECRET`. Every refusal is a Reply too. A library that could not do what
 *  was asked has answered: status 200, a Reply with its failure.
 *  @throws the system's error where the port is taken or not allowed */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { api, onEvent } = options.library
  const secret = randomBytes(32).toString('base64url')
  const grants = new Grants()
  const inbox = new Inbox(options.libraryFolder)
  const events = new EventStream()

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { path, query } = targetOf(request)
    const refusal = foreignSender(request.headers, authorityOf(server))
    if (refusal !== null)
      return refuse(request, response, refusal.status, { kind: 'wrong-sender', detail: refusal.detail })

    const route = routeOf(path)
    if (!route.verbs.some(verb => verb === request.method)) {
      response.setHeader('allow', route.verbs.join(', '))
      return refuse(request, response, 405, unknown(request))
    }
    if (route.kind === 'page') return sendPageFile(request, response, path)

    if (!isSecret(bearerOf(request), secret))
      return refuse(request, response, 401, { kind: 'wrong-sender', detail: 'wrong secret' })
    switch (route.kind) {
      case 'events':
        return events.add(response, HEADERS, query.get('known'))
      case 'files':
        return request.method === 'DELETE'
          ? discardFile(request, response, query.get('path') ?? '')
          : receiveFile(request, response, query.get('name') ?? '')
      case 'call':
        return call(request, response, route.method)
    }
  }

  async function sendPageFile(request: IncomingMessage, response: ServerResponse, path: string) {
    const file = await readPageFile(options.pageFolder, path)
    if (file === null) return refuse(request, response, 404, unknown(request))
    const headers = path.startsWith(NAMED_BY_CONTENT) ? LASTING_HEADERS : HEADERS
    response.writeHead(200, { ...headers, 'content-type': file.type, 'content-length': file.bytes.length })
    response.end(file.bytes)
  }

  async function call(request: IncomingMessage, response: ServerResponse, method: string) {
    const body = await jsonBody(request, MAX_REQUEST_BYTES)
    if (body === undefined)
      return refuse(request, response, 400, { kind: 'wrong-payload', method, detail: 'not JSON' })
    const controller = new AbortController()
    // The page has hung up: a newer question has taken the place of this one.
    response.once('close', () => response.writableFinished || controller.abort())
    // Before the answer: news that come while it is worked out may not be in it.
    response.setHeader(NEWS_HEADER, events.sent)
    const reply = grants.refusal(method, body) ?? (await answer(api, method, body, controller.signal))
    sendReply(response, reply.ok ? 200 : statusOf(reply.failure), reply)
  }

  async function receiveFile(request: IncomingMessage, response: ServerResponse, name: string) {
    try {
      const path = await inbox.receive(name, boundedBody(request, MAX_FILE_BYTES))
      sendReply(response, 200, { ok: true, value: { path: grants.add(path) } })
    } catch (cause) {
      const failure = diskFailure(cause, options.libraryFolder)
      if (failure === null) throw cause
      refuse(request, response, 507, failure)
    }
  }

  async function discardFile(request: IncomingMessage, response: ServerResponse, path: string) {
    const isOurs = await inbox.discard(path)
    if (!isOurs) return refuse(request, response, 403, { kind: 'path-not-granted', path: path.slice(0, 200) })
    grants.remove(path)
    sendReply(response, 200, { ok: true, value: null })
  }

  // A file from a slow disk may take longer than the five minutes that a request has by default.
  const manners = { requireHostHeader: false, requestTimeout: 0, maxHeaderSize: MAX_HEADER_BYTES }
  const server = createServer(manners, (request, response) => {
    respond(request, response).catch(thrown => {
      if (response.headersSent) response.destroy()
      else if (thrown instanceof BodyTooLong) refuse(request, response, 413, tooLong(request))
      else refuse(request, response, 500, failureOf(thrown))
    })
  })
  // An import that was interrupted has begun again by now, and still needs its files.
  if ((await api.importProgress(NOTHING)) === null) await inbox.clear()
  const endListening = onEvent(event => {
    events.send(event)
    if (event.kind === 'import-finished') inbox.clearImported(event.report)
  })
  await listen(server, options.port)

  return {
    address: `http://${authorityOf(server)}/#secret=${secret}`,
    async close() {
      endListening()
      events.close()
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

type Route =
  | { readonly kind: 'page' | 'events' | 'files'; readonly verbs: readonly string[] }
  | { readonly kind: 'call'; readonly verbs: readonly string[]; readonly method: string }

function routeOf(path: string): Route {
  if (path === '/events') return { kind: 'events', verbs: ['GET'] }
  if (path === '/files') return { kind: 'files', verbs: ['POST', 'DELETE'] }
  if (path.startsWith('/api/')) return { kind: 'call', verbs: ['POST'], method: path.slice('/api/'.length) }
  return { kind: 'page', verbs: ['GET'] }
}

// Not `new URL`: a target such as `//elsewhere/path` would be read as another host.
function targetOf(request: IncomingMessage): { path: string; query: URLSearchParams } {
  const target = request.url ?? ''
  const mark = target.indexOf('?')
  if (mark === -1) return { path: target, query: new URLSearchParams() }
  return { path: target.slice(0, mark), query: new URLSearchParams(target.slice(mark)) }
}

function bearerOf(request: IncomingMessage): string | null {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null
}

function authorityOf(server: Server): string {
  const address = server.address()
  return typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : ''
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve())
  })
}

const shown = (request: IncomingMessage) => `${request.method} ${targetOf(request).path}`.slice(0, 200)
const unknown = (request: IncomingMessage) => ({ kind: 'unknown-method', method: shown(request) }) as const
const tooLong = (request: IncomingMessage) =>
  ({ kind: 'wrong-payload', method: shown(request), detail: 'too long' }) as const
