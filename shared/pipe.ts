import * as v from 'valibot'
import type { CallSignal, LibraryApi, LibraryEvent } from './api'
import { type Failure, failureOf, OqyrmanError } from './failure'
import { type Method, REQUEST_CHECKS } from './requests'

/** An answer that crosses a process: errors do not survive the way, data does. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure }

/** In the browser host: how many news there had been when a call was made. A page that says so when it begins to listen
 *  is not told to ask again for nothing. */
export const NEWS_HEADER = 'oqyrman-news'

/** A way to a library, whatever carries it. */
export interface Pipe {
  /** Once the signal is aborted the answer may be `superseded`. */
  call(method: Method, request: unknown, signal?: CallSignal): Promise<Reply>
  /** Returns the function that ends the listening. */
  onEvent(listener: (event: LibraryEvent) => void): () => void
}

/** The library at the other end of a pipe. */
export function createClient(pipe: Pick<Pipe, 'call'>): LibraryApi {
  const call = async (method: Method, request: unknown, signal?: CallSignal) => {
    const reply = await pipe.call(method, request, signal)
    if (!reply.ok) throw new OqyrmanError(reply.failure)
    return reply.value
  }
  // Sound because whoever calls is held to the keys of LibraryApi, and each request is checked where it arrives. No list of
  // the methods: it is one with their checks, which a page has no use for.
  return new Proxy({} as LibraryApi, {
    get: (_, method: Method) => (request: unknown, signal?: CallSignal) => call(method, request, signal),
  })
}

const isMethod = (method: unknown): method is Method =>
  typeof method === 'string' && Object.hasOwn(REQUEST_CHECKS, method)

/** Checks a request that came from outside and answers it. Never throws.
 *  @param api a method that it lacks is refused as one that is unknown
 *  @param signal aborted when nobody waits for the answer any more */
export async function answer(
  api: Partial<LibraryApi>,
  method: unknown,
  request: unknown,
  signal?: CallSignal,
): Promise<Reply> {
  if (!isMethod(method) || api[method] === undefined)
    return refused({ kind: 'unknown-method', method: String(method).slice(0, 100) })
  const checked = v.safeParse(REQUEST_CHECKS[method], request)
  if (!checked.success) {
    const [issue] = checked.issues
    const path = v.getDotPath(issue)
    return refused({
      kind: 'wrong-payload',
      method,
      detail: path === null ? issue.message : `${path}: ${issue.message}`,
    })
  }
  try {
    // The check above has made the request the one this method takes; TypeScript cannot follow a union of methods.
    const handler = api[method] as (request: unknown, signal?: CallSignal) => Promise<unknown>
    return { ok: true, value: await handler(checked.output, signal) }
  } catch (thrown) {
    return refused(failureOf(thrown))
  }
}

const refused = (failure: Failure): Reply => ({ ok: false, failure })
