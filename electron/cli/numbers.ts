import { type ArticleId, articleId, type FileId, fileId, type ImportId, importId } from '../../shared/ids'
import type { WordKey, Words } from '../../shared/words/words'
import { UsageError } from './command'
import { harmless } from './printer'

/** @throws UsageError where the operand is no article's number */
export const articleNumber = (given: string, words: Words): ArticleId =>
  articleId(numberIn(given, 'command-line.bad-id', words))

/** @throws UsageError where the operand is no import's number */
export const importNumber = (given: string, words: Words): ImportId =>
  importId(numberIn(given, 'command-line.bad-import', words))

/** @throws UsageError where the operand is no file's number */
export const fileNumber = (given: string, words: Words): FileId =>
  fileId(numberIn(given, 'command-line.bad-file', words))

function numberIn(given: string, complaint: WordKey, words: Words): number {
  const value = /^[0-9]+$/.test(given) ? Number(given) : 0
  if (value < 1 || !Number.isSafeInteger(value))
    throw new UsageError(words.t(complaint, { given: harmless(given) }))
  return value
}
