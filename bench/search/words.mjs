import { globSync, readFileSync } from 'node:fs'
import { CYRILLIC_SAMPLES } from '../../electron/core/dump/language-samples'
import { parseDump } from '../../electron/core/dump/parse-dump'
import { words } from '../../electron/core/text/tokens'
import { LANGUAGES } from '../../shared/article'

// How the three languages speak: learnt from the sample dump, and since it has little Russian and no Kazakh, from the
// fixtures and samples of the repository too. `npm` runs a script in the root of the repository.

/** Words in a row that are taken as they stand there: word pairs and phrases repeat as they do in real text. */
const MEAN_RUN = 4
/** Vocabulary of a text of n words grows with n to this power (Heaps), so that the word of rank r beyond those of the
 *  samples is drawn with a probability of r to the power of -1 / GROWTH. */
const GROWTH = 0.55
const ENDINGS = {
  en: ['', 's', 'ed', 'ing'],
  ru: ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ами'],
  kk: ['', 'ды', 'ның', 'ға', 'да', 'дан', 'лар', 'лардың'],
}
const SCRIPT = { en: /^\p{Script=Latin}+$/u, ru: /^\p{Script=Cyrillic}+$/u, kk: /^\p{Script=Cyrillic}+$/u }
const isWord = token => /^\p{L}{4,}$/u.test(token)
const capital = /^\p{Lu}/u
const sentenceEnd = /(^|[.!?:…]\P{L}*)$/u

const SAMPLES = ['seeds/*.txt', 'tests/dumps/*/source.txt']

function* sampleArticles() {
  for (const path of globSync(SAMPLES).sort()) {
    for (const item of parseDump([readFileSync(path)]).items) if (item.kind === 'article') yield item.article
  }
}

/** Words as they are written, small at the beginning of a sentence: what has a capital still is a name. */
const tokensOf = text =>
  [...words(text)].map(({ text: word, start }) =>
    sentenceEnd.test(text.slice(Math.max(0, start - 4), start)) ? word.toLowerCase() : word,
  )

/** What is known of each language, by its code. */
export function learnLanguages() {
  const texts = Map.groupBy(sampleArticles(), article => article.language)
  return Object.fromEntries(
    LANGUAGES.map(language => {
      const sampled = texts
        .get(language)
        .flatMap(({ headline, paragraphs }) => [headline ?? '', ...paragraphs])
      return [
        language,
        new Language(language, [...sampled, CYRILLIC_SAMPLES[language] ?? ''].flatMap(tokensOf)),
      ]
    }),
  )
}

/** A small hash of whole numbers (Murmur3's last step): the same word for the same rank. */
function mixed(number, seed) {
  let hash = Math.imul(number ^ seed, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

class Language {
  constructor(code, tokens) {
    this.code = code
    this.tokens = tokens
    this.counts = new Map()
    for (const word of tokens) this.counts.set(word, (this.counts.get(word) ?? 0) + 1)
    const isRoot = word => word.length > 5 && SCRIPT[code].test(word)
    this.roots = [...this.counts.keys()].filter(isRoot).map(word => word.toLowerCase())
    this.remembered = new Map()
  }

  /** Words of the samples, the commonest first. */
  common(count) {
    const longEnough = [...this.counts].filter(([word]) => isWord(word))
    return longEnough
      .sort((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([word]) => word)
  }

  /** The invented word of a rank from 0: the beginning of one word, a bit of another, the end of a third, in one of
   *  its forms. */
  rareWord(rank) {
    const known = this.remembered.get(rank)
    if (known !== undefined) return known
    const lemma = Math.floor(rank / ENDINGS[this.code].length)
    const root = seed => this.roots[mixed(lemma, seed) % this.roots.length]
    const [first, second, third] = [root(0x9e3779b1), root(0x7f4a7c15), root(0x94d049bb)]
    const middle = second.slice(2, 2 + (mixed(lemma, 3) % 4))
    const stem = first.slice(0, 2 + (mixed(lemma, 1) % 4)) + middle + third.slice(-2 - (mixed(lemma, 2) % 3))
    const word = stem + ENDINGS[this.code][rank % ENDINGS[this.code].length]
    if (this.remembered.size < 200_000) this.remembered.set(rank, word)
    return word
  }

  /** A speaker who goes on for ever.
   *  @param next random numbers in [0, 1) */
  *speak(next) {
    for (;;) {
      let at = Math.floor(next() * this.tokens.length)
      const end = at + 1 - Math.log(1 - next()) * MEAN_RUN
      for (; at < end; at++) {
        const token = this.tokens[at % this.tokens.length]
        // A word that the samples have once stands for all rare words, which are together as common as those are
        // (Good and Turing's estimate).
        if (this.counts.get(token) > 1 || !isWord(token)) yield token
        else yield this.#rare(next, capital.test(token))
      }
    }
  }

  #rare(next, isName) {
    const rank = this.counts.size * ((1 - next()) ** (-1 / (1 / GROWTH - 1)) - 1)
    const word = this.rareWord(Math.floor(Math.min(rank, 2 ** 31)))
    return isName ? word.charAt(0).toUpperCase() + word.slice(1) : word
  }
}
