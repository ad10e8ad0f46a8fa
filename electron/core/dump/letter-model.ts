/** What letters follow each other in each of several languages. */
export interface LetterModel<L extends string> {
  /** What there is to learn of the language of a word in lower case, by itself. */
  explain(word: string): WordLetters
  /**
   * How well each language explains some words: natural logarithms of likelihoods, to be compared with each other
   * alone.
   */
  sum(words: Iterable<WordLetters>): ReadonlyMap<L, number>
}

/** A word in the numbers of a model. */
export interface WordLetters {
  /** By sample: how much more likely the word's sequences are than ones never met. */
  readonly gains: Float64Array
  /** How many sequences of letters there are in it. */
  readonly sequences: number
}

// Lidstone's estimate: every sequence counts as met this often before any is met. How many sequences a language could
// have is a round guess; only its size matters.
const UNMET = 0.2
const SEQUENCES = 6_000

// The letters of a script with all their marks; 0 stands for the edge of a word, the last for a letter never met.
const ALPHABET = 128
const UNKNOWN = ALPHABET - 1

// So much of a text is enough to know it by: pairs and triples, about two for each letter.
const MOST_JUDGED = 500

/**
 * Learns from a sample of each language how often pairs and triples of letters stand in its words: naive Bayes over
 * letter n-grams, after Dunning, "Statistical Identification of Language" (1994).
 */
export function learnLetters<L extends string>(samples: readonly (readonly [L, string])[]): LetterModel<L> {
  const texts = samples.map(([, text]) => text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [])
  const codes = lettersOf(texts)
  const counts = texts.map(words => countSequences(words, codes))
  const rows = new Map<number, Float64Array>()
  for (const sequence of counts.flatMap(({ met }) => [...met.keys()])) {
    const gain = counts.map(({ met }) => Math.log(1 + (met.get(sequence) ?? 0) / UNMET))
    rows.set(sequence, Float64Array.from(gain))
  }
  const floors = counts.map(({ total }) => Math.log(UNMET / (total + UNMET * SEQUENCES)))
  return {
    explain(word) {
      const gains = new Float64Array(samples.length)
      const sequences = eachSequence(word, codes, sequence => {
        const row = rows.get(sequence)
        if (row === undefined) return
        for (let at = 0; at < gains.length; at++) gains[at] = (gains[at] ?? 0) + (row[at] ?? 0)
      })
      return { gains, sequences }
    },
    sum(words) {
      const sums = new Float64Array(samples.length)
      let judged = 0
      for (const { gains, sequences } of words) {
        if (judged >= MOST_JUDGED) break
        judged += sequences
        for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (gains[at] ?? 0)
      }
      const explained = new Map<L, number>()
      for (const [at, [language]] of samples.entries()) {
        const score = (sums[at] ?? 0) + judged * (floors[at] ?? 0)
        explained.set(language, Math.max(score, explained.get(language) ?? Number.NEGATIVE_INFINITY))
      }
      return explained
    },
  }
}

type Codes = ReadonlyMap<number, number>

function lettersOf(texts: readonly (readonly string[])[]): Codes {
  const codes = new Map<number, number>()
  for (const word of texts.flat()) {
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at)
      if (!codes.has(letter)) codes.set(letter, Math.min(codes.size + 1, UNKNOWN))
    }
  }
  return codes
}

function countSequences(words: readonly string[], codes: Codes) {
  const met = new Map<number, number>()
  let total = 0
  for (const word of words) {
    total += eachSequence(word, codes, sequence => met.set(sequence, (met.get(sequence) ?? 0) + 1))
  }
  return { met, total }
}

/** Visits the pairs and triples of letters and edges of a word, each as a number; returns how many they were. */
function eachSequence(word: string, codes: Codes, visit: (sequence: number) => void): number {
  let visited = 0
  let before = 0
  let last = 0
  for (let at = 0; at <= word.length; at++) {
    const code = at === word.length ? 0 : (codes.get(word.charCodeAt(at)) ?? UNKNOWN)
    visit(last * ALPHABET + code)
    visited++
    if (at > 0) {
      visit(((before + 1) * ALPHABET + last) * ALPHABET + code)
      visited++
    }
    before = last
    last = code
  }
  return visited
}
