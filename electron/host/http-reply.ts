import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Failure } from '../../shared/failure'
import type { Reply } from '../../shared/pipe'
import { PAGE_HEADERS } from './policy'

/** Headers of everything the browser host sends, and nothing of it is kept by the browser, but for what follows. */
export const HEADERS: Readonly<Record<string, string>> = { ...PAGE_HEADERS, 'cache-control': 'no-store' }

/** Of files whose name tells what is in them: another build has others. The browser keeps scripts as it compiled them. */
export const LASTING_HEADERS: Readonly<Record<string, string>> = {
  ...PAGE_HEADERS,
  'cache-control': 'max-age=31536000, immutable',
}

// Long enough for a page to read why it was refused, short enough that nobody holds a connection by sending on.
const DRAIN_MS = 2_000

export function sendReply(response: ServerResponse, status: number, reply: Reply): void {
  const body = Buffer.from(JSON.stringify(reply))
  response.writeHead(status, {
    ...HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  })
  response.end(body)
}

/** Answers a request that is not followed, and lets go of whatever of it is still under way. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  failure: Failure,
): void {
  if (!request.complete) {
    response.setHeader('connection', 'close')
    const letGo = setTimeout(() => request.destroy(), DRAIN_MS)
    request.once('close', () => clearTimeout(letGo))
    request.resume()
  }
  sendReply(response, status, { ok: false, failure })
}

/** The status that says of a failed call what HTTP can say: the contract's refusals have one each; a library that
 *  could not do what was asked has still answered. */
export function statusOf(failure: Failure): number {
  switch (failure.kind) {
    case 'unknown-method':
      return 404
    case 'wrong-payload':
      return 400
    case 'wrong-sender':
    case 'path-not-granted':
      return 403
    default:
      return 200
  }
}
