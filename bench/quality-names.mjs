import { fold } from '../electron/core/text/fold'
import { MAX_ROWS } from '../shared/find'
import { SPELLINGS } from './quality-files.mjs'
import { ask, libraryOf } from './quality-library.mjs'
import { percent } from './quality-numbers.mjs'

/** What is written around a name, in small letters and in words that no name is among. The number keeps articles apart. */
const AROUND = {
  en: (name, number) => `yesterday we heard about ${name} again, ${number}`,
  ru: (name, number) => `вчера мы снова услышали про ${name} здесь, ${number}`,
  kk: (name, number) => `кеше біз ${name} туралы тағы естідік, ${number}`,
  kk_latn: (name, number) => `keshe biz ${name} týraly taǵy estidik, ${number}`,
}

/** Of all ordered pairs of spellings of a name in two columns, in how many the one finds an article that has the other;
 *  and how many articles are found by their sound alone though they are about another name. */
export async function measureNames(rows, folder) {
  const spellings = rows.flatMap((row, of) => row.map(each => ({ ...each, of })))
  const { library, ids } = libraryOf(
    folder,
    spellings.map(({ column, spelling }, number) => ({
      headline: null,
      body: AROUND[column](spelling, number),
      language: SPELLINGS[column],
    })),
  )
  const bySpelling = spellings.map((each, at) => ({ ...each, id: ids[at] }))
  const byRow = Map.groupBy(bySpelling, each => each.of)
  const rowOfId = new Map(bySpelling.map(({ id, of }) => [id, of]))
  const pairs = new Pairs()
  const wrong = { queries: 0, 'find other names too': 0, 'other names found': 0, 'own found': 0 }
  for (const asked of bySpelling) {
    const { found, byLetters } = await idsFor(library, asked.spelling)
    for (const other of byRow.get(asked.of))
      if (other.column !== asked.column) pairs.count(asked, other, found.has(other.id))
    const isOwn = id => rowOfId.get(id) === asked.of
    // Guinea-Bissau is rightly found by Guinea, and by Гвинея too.
    const right = new Set([...byLetters].map(id => rowOfId.get(id)))
    const others = [...found].filter(id => !right.has(rowOfId.get(id)) && !isOwn(id)).length
    wrong.queries++
    wrong['find other names too'] += Number(others > 0)
    wrong['other names found'] += others
    wrong['own found'] += [...found].filter(isOwn).length
  }
  await library.close()
  return { pairs: pairs.table(), wrong }
}

/** Ids of the articles that have all words, and of those among them that have them in the letters that were typed. Where
 *  none has all, the library shows what has most of them, which is not what was asked for. */
async function idsFor(library, typed) {
  const answer = await ask(library, typed, MAX_ROWS)
  const also = answer.reading.also.map(word => word.typed)
  return { found: idsOf(answer), byLetters: idsOf(await ask(library, typed, MAX_ROWS, also)) }
}

const idsOf = ({ articles, reading }) => new Set(reading.most === null ? articles.map(({ id }) => id) : [])

const ACROSS = 'across scripts'

class Pairs {
  #counts = new Map()

  count(asked, other, isFound) {
    const differs = fold(asked.spelling) !== fold(other.spelling)
    const names = [`${asked.column} → ${other.column}`]
    if (isLatin(asked) !== isLatin(other)) names.push(ACROSS)
    for (const name of names) {
      const count = this.#counts.get(name) ?? { pairs: 0, found: 0, different: 0, differentFound: 0 }
      this.#counts.set(name, count)
      count.pairs++
      count.found += Number(isFound)
      count.different += Number(differs)
      count.differentFound += Number(differs && isFound)
    }
  }

  table() {
    const rows = [...this.#counts].map(([name, { pairs, found, different, differentFound }]) => [
      name,
      {
        pairs,
        found: percent(found, pairs),
        'spelled otherwise': different,
        'of these found': percent(differentFound, different),
      },
    ])
    return Object.fromEntries(
      rows.sort(([a], [b]) => Number(a === ACROSS) - Number(b === ACROSS) || (a < b ? -1 : 1)),
    )
  }
}

const isLatin = ({ spelling }) => /\p{Script=Latin}/u.test(spelling)
