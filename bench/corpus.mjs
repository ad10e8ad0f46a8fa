import { readFileSync } from 'node:fs'

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32, public domain). */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const sentences = text => text.split(/(?<=[.!?])\s+/u).filter(sentence => sentence.length > 20)

/** A dump in the style of the sample dump: its sentences in another order, its kinds of headline, body and source,
 *  articles as long as its own. No two articles are alike: each has its number in it.
 *  @param count articles; @param seed the same dump for the same seed */
export function makeDump(count, seed) {
  const next = random(seed)
  const pick = list => list[Math.floor(next() * list.length)]
  const lines = readFileSync(new URL('../seeds/000_40b5862756d0dfec.txt', import.meta.url), 'utf8').split(
    '\n',
  )
  const headlines = lines.filter(line => /\d{2}\.\d{2}\.\d{4}$/u.test(line)).map(line => line.slice(0, -11))
  const bodies = lines.filter(line => line.length > 700).map(sentences)
  const articles = Array.from({ length: count }, (_, number) => {
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0')
    const own = pick(bodies)
    const body = Array.from({ length: own.length }, () => pick(own)).join(' ')
    const source = `https://www.gov.kz/memleket/entities/almaty/press/news/details/${100_000 + number}`
    return `${pick(headlines)}, ${number} ${day}.02.2025\n${body} № ${number}.Source : ${source}\n`
  })
  return `News\n${articles.join('')}`
}
