/** Words whose answers are kept at least, the latest. */
const MOST = 20_000

/** A function of a word that keeps its answers: texts repeat their words. Of the words that were not asked for in a
 *  long time the answers are forgotten. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  let older = new Map<string, T>()
  let newer = new Map<string, T>()
  return word => {
    const known = newer.get(word)
    if (known !== undefined) return known
    // A word that is a piece of a text would keep all of the text in memory.
    const own = Buffer.from(word, 'utf16le').toString('utf16le')
    const found = older.get(word) ?? answer(own)
    if (newer.size === MOST) {
      older = newer
      newer = new Map()
    }
    newer.set(own, found)
    return found
  }
}
