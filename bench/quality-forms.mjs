import { languageOf } from '../electron/core/dump/language'
import { analyseTyped, readWord } from '../electron/core/text/analyse'
import { fold } from '../electron/core/text/fold'
import { percent } from './quality-numbers.mjs'

const PAIRS = 'pairs of one word'

const isWord = text => typeof text === 'string' && /^[\p{L}\p{M}'’ʼ]+$/u.test(text)

/** Of the pairs of a word's forms, how many meet when one is typed and the other written; and how many of all pairs that
 *  meet are of different words. */
export function measureForms(rows) {
  const language = languageOf(rows.map(({ forms }) => forms.join(' ')).join('\n'))
  const words = distinctForms(rows, language)
  const table = { 'all words': countPairs(words) }
  for (const [kind, of] of Map.groupBy(words, ({ kind }) => kind)) {
    const counted = countPairs(of)
    if (kind !== '' && counted[PAIRS] > 0) table[kind] = counted
  }
  return { language, table }
}

function distinctForms(rows, language) {
  const words = new Map()
  for (const { forms, lemmas, upos = [] } of rows)
    for (const [at, written] of forms.entries()) {
      const lemma = lemmas[at]
      if (!isWord(written) || !isWord(lemma)) continue
      const form = fold(written)
      const word = words.get(form) ?? { form, lemmas: new Set(), kind: upos[at] ?? '', language }
      words.set(form, word)
      word.lemmas.add(fold(lemma))
    }
  return [...words.values()].map(word => ({
    ...word,
    typed: new Set(analyseTyped(word.form).flatMap(({ terms }) => [...terms])),
    term: readWord(word.form, language).term,
  }))
}

function countPairs(words) {
  let same = 0
  let met = 0
  let wrong = 0
  let lemmas = 0
  let lemmasMet = 0
  for (const asked of words) {
    for (const other of words) {
      if (asked === other) continue
      const isSame = [...asked.lemmas].some(lemma => other.lemmas.has(lemma))
      const meets = asked.typed.has(other.term)
      same += Number(isSame)
      met += Number(isSame && meets)
      wrong += Number(!isSame && meets)
    }
    for (const lemma of asked.lemmas)
      if (lemma !== asked.form) {
        lemmas++
        lemmasMet += Number(asked.typed.has(readWord(lemma, asked.language).term))
      }
  }
  return {
    forms: words.length,
    [PAIRS]: same,
    'that meet': percent(met, same),
    'finds its dictionary form': percent(lemmasMet, lemmas),
    'meet but are of different words': wrong,
    'right among those that meet': percent(met, met + wrong),
  }
}
