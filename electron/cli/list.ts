import { EVERYTHING } from '../../shared/find'
import type { Command } from './command'
import { alphabetOf, findAll, hitLine, hitOf } from './found'
import { mapped } from './mapped'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Lists all articles, newest first. */
export const list: Command = {
  usage: 'list [--limit N]',
  operandCount: { min: 0, max: 0 },
  options: ['limit'],
  run: call =>
    withLibrary(call, async library => {
      const { asJson, folder, options, out, words } = call
      const order = { sort: 'newest', alphabet: alphabetOf(words) } as const
      const { first, articles } = await findAll(library, EVERYTHING, order, options.limit)
      if (asJson)
        return out.jsonStream([
          ['total', first.total],
          ['articles', mapped(articles, hitOf)],
        ])
      if (first.total === 0)
        return out.line(words.t('command-line.library-empty', { folder: harmless(folder) }))
      for await (const article of articles) await out.line(hitLine(article, words))
      await out.line(words.t('command-line.listed', { count: first.total }))
    }),
}
