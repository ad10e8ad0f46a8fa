import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export interface Refusal {
  readonly status: number
  readonly detail: string
}

/** Refuses what another site, another program's page or a rebound name sends to the browser host. A page of ours
 *  always passes: it names our address in Host, and its Origin, where the browser sends one, is ours.
 *  @param authority the host's own address, such as `127.0.0.1:40123`
 *  @returns 421 for a foreign Host, 403 for a foreign Origin or a request that began on another site; null where
 *  nothing is wrong */
export function foreignSender(headers: IncomingHttpHeaders, authority: string): Refusal | null {
  // Exact, so that a name somebody points at 127.0.0.1 (DNS rebinding) is foreign, `localhost` among them.
  if (headers.host !== authority) return { status: 421, detail: 'foreign host' }
  if (headers.origin !== undefined && headers.origin !== `http://${authority}`)
    return { status: 403, detail: 'foreign origin' }
  const site = headers['sec-fetch-site']
  // `none` is a person typing the address; `same-site` is another port of this machine.
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return { status: 403, detail: `request from ${site}` }
  return null
}

/** Whether an offered secret is the one of this run, in a time that tells nothing of how much of it was right. */
export function isSecret(offered: string | null, secret: string): boolean {
  if (offered === null) return false
  // Hashes are of one length, which timingSafeEqual demands.
  return timingSafeEqual(sha256(offered), sha256(secret))
}

const sha256 = (text: string) => createHash('sha256').update(text).digest()
