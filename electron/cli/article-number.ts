import { type ArticleId, articleId } from '../../shared/ids'
import type { Words } from '../../shared/words/words'
import { UsageError } from './command'
import { harmless } from './printer'

/** @throws UsageError where the operand is no article's number */
export function articleNumber(given: string, words: Words): ArticleId {
  const value = /^[0-9]+$/.test(given) ? Number(given) : 0
  if (value < 1 || !Number.isSafeInteger(value))
    throw new UsageError(words.t('command-line.bad-id', { given: harmless(given) }))
  return articleId(value)
}
