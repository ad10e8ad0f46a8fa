import type { MarkedText } from '../../../shared/article'
import type { FoundPlace } from './ranges'

/** UTF-16 units of a snippet: about three lines of a list. */
const SNIPPET_LENGTH = 200
/** What is shown before the first match: a list has room for some forty letters, and the match is to be among them. */
const LEAD = 16

/** How far a space is looked for before a word is cut. */
const LONGEST_WORD = 40

const space = /\s/u

/** The part of a text that answers most of a query, cut at spaces, with an ellipsis where it was cut: where a phrase
 *  stands, or the most different words, or the most matches.
 *  @param places the matches, sorted; none gives the opening of the text */
export function snippet(text: string, places: readonly FoundPlace[], length = SNIPPET_LENGTH): MarkedText {
  const start = leadInto(text, bestStart(places, length))
  const end = endAtSpace(text, start + length)
  const before = start > 0 ? '…' : ''
  const after = end < text.length ? '…' : ''
  const shift = before.length - start
  return {
    text: before + text.slice(start, end).trimEnd() + after,
    ranges: places
      .filter(range => range.start >= start && range.end <= end)
      .map(range => ({ start: range.start + shift, end: range.end + shift })),
  }
}

// So much more does a phrase tell than any number of words, and a further word than any number of matches.
const PHRASE = 1_000_000
const WORD = 1_000

function bestStart(places: readonly FoundPlace[], length: number): number {
  let best = 0
  let most = 0
  const inside = new Places()
  let end = 0
  for (const [first, { start }] of places.entries()) {
    // At least the match itself, which may be longer than all that is shown.
    while (end < places.length && (end === first || (places[end]?.end ?? 0) <= start + length - LEAD)) {
      inside.change(places[end], 1)
      end++
    }
    if (inside.worth > most) {
      most = inside.worth
      best = start
    }
    inside.change(places[first], -1)
  }
  return best
}

/** Matches of one part of a text. */
class Places {
  readonly #byWord = new Map<number, number>()
  #matches = 0
  #words = 0
  #phrases = 0

  get worth(): number {
    return this.#phrases * PHRASE + this.#words * WORD + Math.min(this.#matches, WORD - 1)
  }

  /** @param by 1 where it comes in, -1 where it goes */
  change(place: FoundPlace | undefined, by: 1 | -1): void {
    if (place === undefined) return
    const count = (this.#byWord.get(place.word) ?? 0) + by
    this.#byWord.set(place.word, count)
    this.#matches += by
    if (count === (by === 1 ? 1 : 0)) {
      this.#words += by
      if (place.isPhrase) this.#phrases += by
    }
  }
}

/** Where the words begin that lead into a match; the match itself where none fits before it. */
function leadInto(text: string, match: number): number {
  if (match <= LEAD) return 0
  for (let at = match - LEAD; at < match; at++) if (space.test(text[at - 1] ?? '')) return at
  return match
}

function endAtSpace(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  for (let at = offset; at > offset - LONGEST_WORD; at--) if (space.test(text[at] ?? '')) return at
  return text.charCodeAt(offset) >> 10 === 0x37 ? offset - 1 : offset
}
