import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Bytes of the built page, compressed: what it loads to start, with the words of the language that takes most, and what
 *  it loads later.
 *  @param folder out/renderer */
export function shipped(folder) {
  const read = name => readFileSync(new URL(`assets/${name}`, folder))
  const names = readdirSync(new URL('assets/', folder))
  const page = readFileSync(new URL('index.html', folder), 'utf8')
  const first = [...page.matchAll(/assets\/([^"]+\.js)"/gu)].map(([, name]) => name)
  const atStart = new Set()
  const follow = name => {
    if (atStart.has(name)) return
    atStart.add(name)
    // What a chunk imports before it runs; what it imports later is a call.
    const imported = read(name)
      .toString()
      .matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu)
    for (const [, each] of imported) follow(each)
  }
  first.forEach(follow)
  const sum = list => list.reduce((all, name) => all + gzipSync(read(name), { level: 9 }).length, 0)
  const scripts = names.filter(name => name.endsWith('.js'))
  const words = ['kk', 'ru', 'en'].map(language => scripts.filter(name => name.startsWith(`${language}-`)))
  const mostWords = words.toSorted((a, b) => sum(b) - sum(a))[0]
  for (const name of mostWords) atStart.add(name)
  return {
    scriptsAtStart: sum([...atStart]),
    scriptsLater: sum(scripts.filter(name => !atStart.has(name))),
    styles: sum(names.filter(name => name.endsWith('.css'))),
  }
}
