/** Spreads the bits of a number over all 32: the last step of MurmurHash3 (Austin Appleby, public domain). */
export function mixed(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A hash of a word: FNV-1a over its UTF-16 units, mixed.
 *  @returns 32 bits, unsigned */
export function wordHash(word: string): number {
  let h = 0x811c9dc5
  for (let at = 0; at < word.length; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193)
  return mixed(h)
}
