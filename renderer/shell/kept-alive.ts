/** Bytes of bodies that a browser goes on sending for pages that are gone, all together.
 *  Source: Fetch Standard, "HTTP-network-or-cache fetch": inflight keep-alive bytes. */
const MOST_BYTES = 64 * 1024

/** Says which requests may ask to be sent on though their page goes away. */
export interface KeptAlive {
  /** @returns whether there is room for this body among those under way
   *  @param ended settles when it is no longer under way */
  take(body: string, ended: Promise<unknown>): boolean
}

export function createKeptAlive(): KeptAlive {
  let taken = 0
  return {
    take(body, ended) {
      // The bytes of a text are at least as many as its characters: a long one is not measured.
      const bytes = body.length > MOST_BYTES ? body.length : new TextEncoder().encode(body).length
      if (taken + bytes > MOST_BYTES) return false
      taken += bytes
      const release = () => {
        taken -= bytes
      }
      ended.then(release, release)
      return true
    },
  }
}
