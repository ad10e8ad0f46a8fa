import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32, public domain). */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SEED_DUMP = new URL('../seeds/000_40b5862756d0dfec.txt', import.meta.url)
// Of a hundred words, how many are new ones: names and rare words, without which a corpus has no more words than its
// seed, and an index of it is smaller and quicker than that of real releases.
const NEW_WORDS_IN_A_HUNDRED = 2
const PLAIN_WORD = /(?<![\p{L}\p{N}.@/-])\p{L}{6,}(?![\p{L}\p{N}.@/-])/gu
const ARTICLES_AT_A_TIME = 500

const sentences = text => text.split(/(?<=[.!?])\s+/u).filter(sentence => sentence.length > 20)
const script = word => (/\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin')

/** Writes a dump in the style of the sample dump: its sentences in another order, its kinds of headline, body and
 *  source, articles as long as its own. No two articles are alike: each has its number and words of its own in it.
 *  @param path of the file; @param count articles; @param seed the same dump for the same seed */
export function writeDump(path, count, seed) {
  const next = random(seed)
  const pick = list => list[Math.floor(next() * list.length)]
  const lines = readFileSync(SEED_DUMP, 'utf8').split('\n')
  const headlines = lines.filter(line => /\d{2}\.\d{2}\.\d{4}$/u.test(line)).map(line => line.slice(0, -11))
  const bodies = lines.filter(line => line.length > 700).map(sentences)
  const words = Map.groupBy(lines.join('\n').match(PLAIN_WORD), script)

  // The beginning of one word and the end of another: as long as words are, and in their script.
  const newWord = word => {
    const other = pick(words.get(script(word)))
    return word.slice(0, Math.ceil(word.length / 2)) + other.slice(Math.floor(other.length / 2)).toLowerCase()
  }
  const withNewWords = text =>
    text.replace(PLAIN_WORD, word => (next() * 100 < NEW_WORDS_IN_A_HUNDRED ? newWord(word) : word))
  const article = number => {
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0')
    const own = pick(bodies)
    const body = withNewWords(Array.from({ length: own.length }, () => pick(own)).join(' '))
    const source = `https://www.gov.kz/memleket/entities/almaty/press/news/details/${100_000 + number}`
    return `${withNewWords(pick(headlines))}, ${number} ${day}.02.2025\n${body} № ${number}.Source : ${source}\n`
  }

  const file = openSync(path, 'w')
  try {
    writeSync(file, 'News\n')
    for (let from = 0; from < count; from += ARTICLES_AT_A_TIME) {
      const length = Math.min(ARTICLES_AT_A_TIME, count - from)
      writeSync(file, Array.from({ length }, (_, offset) => article(from + offset)).join(''))
    }
  } finally {
    closeSync(file)
  }
}
