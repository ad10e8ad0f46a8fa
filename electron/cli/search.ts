import { EVERYTHING, MAX_QUERY_LENGTH } from '../../shared/find'
import type { Command } from './command'
import { alphabetOf, findAll, hitLine, hitOf, marked } from './found'
import { mapped } from './mapped'
import { readingLines } from './reading-lines'
import { withLibrary } from './with-library'

/** Finds articles, best match first. */
export const search: Command = {
  usage: 'search QUERY [--limit N]',
  operandCount: { min: 1, max: Number.POSITIVE_INFINITY },
  options: ['limit'],
  run: call =>
    withLibrary(call, async library => {
      const { asJson, operands, options, out, words } = call
      const question = { ...EVERYTHING, text: operands.join(' ').slice(0, MAX_QUERY_LENGTH) }
      const order = { sort: 'relevance', alphabet: alphabetOf(words) } as const
      const { first, articles } = await findAll(library, question, order, options.limit)
      const { total, tookMs, reading, rankedAmong } = first
      if (asJson)
        return out.jsonStream([
          ['total', total],
          ['reading', reading],
          ['rankedAmong', rankedAmong],
          ['hits', mapped(articles, hitOf)],
          ['facets', await library.countFacets(question)],
          ['tookMs', tookMs],
        ])
      for (const line of readingLines(first, words)) await out.line(line)
      if (total === 0) return out.line(words.t('command-line.nothing-found'))
      for await (const article of articles) {
        await out.line(hitLine(article, words))
        if (article.snippet.text !== '') await out.line(`        ${marked(article.snippet)}`)
      }
      await out.line(words.t('command-line.found', { count: total, ms: Math.round(tookMs) }))
    }),
}
