/** Words whose answers are remembered: those of daily use. */
const MOST = 30_000

/** A function of a word that keeps its answers: texts repeat their words. Emptied when it is full. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>()
  return word => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size === MOST) answers.clear()
    // A word that is a piece of a text would keep all of the text in memory.
    const own = Buffer.from(word, 'utf16le').toString('utf16le')
    const found = answer(own)
    answers.set(own, found)
    return found
  }
}
