import { readFileSync } from 'node:fs'
import lunr from 'lunr'
import russian from 'lunr-languages/lunr.ru.js'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import MiniSearch from 'minisearch'
import { readArticlesAfter } from '../../electron/core/store/articles'
import { openLibraryDatabase } from '../../electron/core/store/database'

// The same questions to another engine that holds its index in memory: the ids of all hits, no text, no counts.

const [folder, questionsPath, engine] = process.argv.slice(2)
const KINDS = [
  'a rare word',
  'a common word',
  'two common words',
  'one letter',
  'two letters',
  'three letters',
]
const FUZZY = 'a spelling mistake, ~1'
const BATCH = 500

stemmerSupport(lunr)
russian(lunr)

const LUNR = {
  build(articles) {
    return lunr(function () {
      this.field('headline', { boost: 5 })
      this.field('body')
      // Its trimmer knows Latin letters alone.
      this.pipeline.reset()
      this.pipeline.add(lunr.stemmer, lunr.ru.stemmer)
      this.searchPipeline.reset()
      this.searchPipeline.add(lunr.stemmer, lunr.ru.stemmer)
      for (const article of articles) this.add(article)
    })
  },
  ask: (index, words, isPrefix, isFuzzy) =>
    index.search(words.map(word => `+${word}${isPrefix ? '*' : ''}${isFuzzy ? '~1' : ''}`).join(' ')),
}
const MINISEARCH = {
  build(articles) {
    const index = new MiniSearch({ fields: ['headline', 'body'] })
    index.addAll([...articles])
    return index
  },
  ask: (index, words, isPrefix, isFuzzy) =>
    index.search(words.join(' '), {
      combineWith: 'AND',
      boost: { headline: 5 },
      prefix: isPrefix,
      fuzzy: isFuzzy ? 1 : false,
    }),
}

function* articlesOf(library) {
  for (let last = 0; ; ) {
    const articles = readArticlesAfter(library, last, BATCH)
    if (articles.length === 0) return
    for (const { id, headline, paragraphs } of articles)
      yield { id, headline: headline ?? '', body: paragraphs.join(' ') }
    last = articles.at(-1).id
  }
}

const { build, ask } = engine === 'lunr' ? LUNR : MINISEARCH
const library = openLibraryDatabase(folder)
const articles = [...articlesOf(library)]
library.close()
const started = performance.now()
const index = build(articles)
const buildSeconds = (performance.now() - started) / 1000
const isAsked = ({ kind }) => kind === FUZZY || KINDS.includes(kind)
const byKind = Map.groupBy(
  JSON.parse(readFileSync(questionsPath, 'utf8')).filter(isAsked),
  ({ kind }) => kind,
)

function timeOf({ kind, text }) {
  const words = text.toLowerCase().replace('~1', '').trim().split(' ')
  const asked = performance.now()
  ask(index, words, kind.endsWith(' letter') || kind.endsWith(' letters'), kind === FUZZY)
  return performance.now() - asked
}

const times = Object.fromEntries([...byKind].map(([kind, questions]) => [kind, questions.map(timeOf)]))
process.stdout.write(JSON.stringify({ times, buildSeconds }))
