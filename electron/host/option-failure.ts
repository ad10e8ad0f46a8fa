import type { Words } from '../../shared/words/words'

/** What is wrong with the options a program was started with, as parseArgs threw it; null where it is something else. */
export function optionFailure(thrown: unknown, words: Words): string | null {
  if (!(thrown instanceof TypeError && 'code' in thrown)) return null
  if (!String(thrown.code).startsWith('ERR_PARSE_ARGS_')) return null
  // What follows the first sentence is how to write it in a program.
  const detail = thrown.message.split('. ')[0]?.replace(/\.$/, '') ?? ''
  return words.t('command-line.bad-option', { detail })
}
