import { hyphenateSync } from 'hyphen/en-us'

/** Letters that stay before a hyphen and go behind it, as in the other languages. */
const LEAST = 3
const SOFT_HYPHEN = '\u00AD'

/** Where a line may end within an English word: by the patterns of TeX for American spelling, which part British words
 *  well too. */
export function englishSyllables(word: string): number[] {
  const places: number[] = []
  let at = 0
  for (const part of hyphenateSync(word.toLowerCase(), { hyphenChar: SOFT_HYPHEN }).split(SOFT_HYPHEN)) {
    at += part.length
    if (at >= LEAST && at <= word.length - LEAST) places.push(at)
  }
  return places
}
