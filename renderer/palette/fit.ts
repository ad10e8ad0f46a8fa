import type { TextRange } from '../../shared/article'
import { loose } from '../wording/loose'

/** How well a name fits what is typed, the higher the better, and where. */
export interface Fit {
  readonly score: number
  readonly ranges: readonly TextRange[]
}

interface Word {
  readonly text: string
  readonly start: number
}

/** As long as a name gets; what is typed beyond it is not looked at. */
const MOST_TYPED = 200
const WHOLE = 8
const BEGINNING = 6
const INSIDE = 3
const SCATTERED = 1

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ text: word, start: index }))

/** The words that are typed, as fitOf takes them. */
export const typedWords = (typed: string): readonly string[] =>
  wordsOf(loose(typed.slice(0, MOST_TYPED))).map(({ text }) => text)

/** Whether each typed word is in a name: as a word, its beginning, a part of it, or letters of it in their order, the
 *  first of them its first. The words may stand in any order, and each is another word of the name.
 *  @param typed by typedWords; none fit everything
 *  @returns null where a word is not in the name */
export function fitOf(typed: readonly string[], name: string): Fit | null {
  const text = loose(name)
  // Folding keeps places but for the few letters that have two as small ones.
  const isInPlace = text.length === name.length
  const left = [...wordsOf(text)]
  let score = 0
  const ranges: TextRange[] = []
  for (const word of typed) {
    const best = bestOf(left, word)
    if (best === null) return null
    score += best.score
    left.splice(left.indexOf(best.of), 1)
    if (isInPlace && best.at !== null) ranges.push({ start: best.at, end: best.at + word.length })
  }
  return { score: score - left.length / 100, ranges: ranges.toSorted((a, b) => a.start - b.start) }
}

function bestOf(words: readonly Word[], typed: string) {
  let best: { readonly of: Word; readonly score: number; readonly at: number | null } | null = null
  for (const of of words) {
    const { score, at } = wordFit(of.text, typed)
    if (score > (best?.score ?? 0)) best = { of, score, at: at === null ? null : of.start + at }
  }
  return best
}

function wordFit(word: string, typed: string): { readonly score: number; readonly at: number | null } {
  if (word === typed) return { score: WHOLE, at: 0 }
  const at = word.indexOf(typed)
  if (at === 0) return { score: BEGINNING, at }
  if (at > 0 && typed.length > 1) return { score: INSIDE, at }
  return { score: isScattered(word, typed) ? SCATTERED : 0, at: null }
}

/** The letters of fewer are in this order in all too many words. */
const SHORTEST_SCATTERED = 4

function isScattered(word: string, typed: string): boolean {
  if (typed.length < SHORTEST_SCATTERED || word[0] !== typed[0]) return false
  let at = 0
  for (const letter of typed) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
