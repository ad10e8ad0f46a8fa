import { languageOf } from '../electron/core/dump/language'
import { LANGUAGES } from './quality-files.mjs'
import { ask, libraryOf } from './quality-library.mjs'
import { mean, percent } from './quality-numbers.mjs'

const FIRST = 10
const DEEP = 100

/** Whole questions typed into a library of the passages, and how many of those that are known to answer come up. */
export async function measureQuestions(questions, passages, folder) {
  const { library, ids } = libraryOf(
    folder,
    passages.map(({ title, body, lang }) => ({
      headline: typeof title === 'string' ? title : null,
      body,
      language: LANGUAGES.includes(lang) ? lang : languageOf(body),
    })),
  )
  const idOf = new Map(passages.map((passage, at) => [passage.id, ids[at]]))
  const judged = questions.map(({ query, relevant }) => ({
    query,
    relevant: new Set(relevant.map(id => idOf.get(id)).filter(id => id !== undefined)),
  }))
  const answers = []
  for (const { query, relevant } of judged) {
    if (relevant.size === 0) continue
    const { articles, reading } = await ask(library, query, DEEP)
    const ranks = articles.flatMap(({ id }, at) => (relevant.has(id) ? [at] : []))
    answers.push({ ranks, relevant: relevant.size, found: articles.length, isWhole: reading.most === null })
  }
  await library.close()
  const within = depth =>
    mean(answers.map(({ ranks, relevant }) => ranks.filter(at => at < depth).length / relevant))
  return {
    passages: passages.length,
    questions: answers.length,
    [`nDCG@${FIRST}`]: mean(answers.map(gain)).toFixed(3),
    [`recall@${FIRST}`]: within(FIRST).toFixed(3),
    [`recall@${DEEP}`]: within(DEEP).toFixed(3),
    'all words in one article': percent(
      answers.filter(each => each.isWhole && each.found > 0).length,
      answers.length,
    ),
    'nothing found': percent(answers.filter(each => each.found === 0).length, answers.length),
  }
}

/** nDCG of one answer, each relevant passage as good as the other. */
function gain({ ranks, relevant }) {
  const discounted = ranks.filter(at => at < FIRST).reduce((sum, at) => sum + discount(at), 0)
  const ideal = Array.from({ length: Math.min(relevant, FIRST) }, (_, at) => discount(at))
  return discounted / ideal.reduce((sum, each) => sum + each, 0)
}

const discount = rank => 1 / Math.log2(rank + 2)
