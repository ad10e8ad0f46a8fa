import type { IncomingMessage } from 'node:http'

/** Thrown while a body is read, as soon as it is known to be too long. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong'
}

/** The body in pieces as they arrive, refused at the first byte past the limit. */
export async function* boundedBody(request: IncomingMessage, maxBytes: number): AsyncGenerator<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new BodyTooLong()
  let length = 0
  // The request outlives a refused body: whoever refused it still has to answer.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    length += piece.length
    if (length > maxBytes) throw new BodyTooLong()
    yield piece
  }
}

/** The body as JSON.
 *  @returns undefined where it is not JSON in UTF-8
 *  @throws BodyTooLong */
export async function jsonBody(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const pieces: Uint8Array[] = []
  for await (const piece of boundedBody(request, maxBytes)) pieces.push(piece)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)))
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined
    throw cause
  }
}
