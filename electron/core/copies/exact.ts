import { fold } from '../text/fold'
import { words } from '../text/tokens'

/** What a near copy is at most: 1 is for texts that are the same letter for letter. */
const MOST = 0.99

interface Text {
  readonly headline: string | null
  readonly paragraphs: readonly string[]
}

/** The Jaccard similarity of two articles over their shingles of three words, headlines included, 0 to 1. */
export function exactSimilarity(a: Text, b: Text): number {
  const [first, second] = [shinglesOf(a), shinglesOf(b)]
  let shared = 0
  for (const shingle of first) if (second.has(shingle)) shared++
  const all = first.size + second.size - shared
  return all === 0 ? 0 : Math.min(MOST, shared / all)
}

function shinglesOf({ headline, paragraphs }: Text): Set<string> {
  const shingles = new Set<string>()
  for (const text of [headline ?? '', paragraphs.join('\n')]) {
    let [beforeThat, before] = ['', '']
    for (const word of words(text)) {
      const form = fold(word.text)
      shingles.add(`${beforeThat} ${before} ${form}`)
      beforeThat = before
      before = form
    }
  }
  return shingles
}
