import { fold } from '../text/fold'
import { words } from '../text/tokens'

/** What a near copy is at most: 1 is for texts that are the same letter for letter. */
const MOST = 0.99

/** UTF-16 units of a text that are looked at. */
const MAX_LOOKED_AT = 200_000

interface Text {
  readonly headline: string | null
  readonly paragraphs: readonly string[]
}

/** Compares articles with one: the Jaccard similarity over pairs of words that follow each other, headlines included.
 *  @returns 0 to 0.99 */
export function similarityTo(article: Text): (other: Text) => number {
  const own = shinglesOf(article)
  return other => {
    const others = shinglesOf(other)
    let shared = 0
    for (const shingle of others) if (own.has(shingle)) shared++
    const all = own.size + others.size - shared
    return all === 0 ? 0 : Math.min(MOST, shared / all)
  }
}

function shinglesOf({ headline, paragraphs }: Text): Set<string> {
  const shingles = new Set<string>()
  for (const text of [headline ?? '', paragraphs.join('\n').slice(0, MAX_LOOKED_AT)]) {
    let before = ''
    for (const word of words(text)) {
      const form = fold(word.text)
      if (before !== '') shingles.add(`${before} ${form}`)
      before = form
    }
  }
  return shingles
}
