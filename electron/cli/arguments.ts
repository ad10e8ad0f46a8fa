import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ENCODINGS, type EncodingName } from '../../shared/encodings'
import type { Words } from '../../shared/words/words'
import { optionFailure } from '../host/option-failure'
import { type Command, type CommandOptions, UsageError } from './command'
import { COMMANDS } from './commands'
import { harmless } from './printer'

export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command'
      readonly command: Command
      readonly operands: readonly string[]
      readonly options: CommandOptions
      /** Absolute; null where none was named. */
      readonly folder: string | null
      readonly asJson: boolean
    }

const OPTIONS = {
  library: { type: 'string' },
  limit: { type: 'string' },
  port: { type: 'string' },
  encoding: { type: 'string' },
  apply: { type: 'boolean' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

/** What a person asked for.
 *  @param args what stands after the program's name
 *  @throws UsageError */
export function readArguments(args: readonly string[], words: Words): Request {
  const { values, positionals } = parse(args, words)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  // An empty name, as of a variable that is not set, would mean the working folder.
  if (values.library === '') throw new UsageError(words.t('command-line.no-folder'))
  const [name, ...operands] = positionals
  if (name === undefined) throw new UsageError(words.t('command-line.no-command'))
  const command = COMMANDS.get(name)
  if (command === undefined)
    throw new UsageError(words.t('command-line.unknown-command', { name: harmless(name) }))
  for (const option of ['limit', 'port', 'encoding', 'apply'] as const)
    if (values[option] !== undefined && !command.options?.includes(option))
      throw new UsageError(words.t('command-line.option-of-another', { command: name, option }))
  const { min, max } = command.operandCount
  if (operands.length < min || operands.length > max)
    throw new UsageError(words.t('command-line.wrong-operands', { command: name, usage: command.usage }))
  return {
    kind: 'command',
    command,
    operands,
    options: {
      limit: wholeNumber(values.limit, 'limit', Number.MAX_SAFE_INTEGER, words),
      port: wholeNumber(values.port, 'port', 65_535, words),
      encoding: encodingNamed(values.encoding, words),
      apply: values.apply ?? false,
    },
    folder: values.library === undefined ? null : resolve(values.library),
    asJson: values.json,
  }
}

// The query language has words such as `-not`; to parseArgs they would be options of one letter each.
const QUERY_WORD = /^-(?!-|h$)./su
const MARK = '\u0000'

function parse(args: readonly string[], words: Words) {
  try {
    const marked = args.map(word => (QUERY_WORD.test(word) ? MARK + word : word))
    const { values, positionals } = parseArgs({ args: marked, options: OPTIONS, allowPositionals: true })
    const plain = (word: string | undefined) => word?.replace(MARK, '')
    const { library, limit, port, encoding, ...switches } = values
    return {
      values: {
        ...switches,
        library: plain(library),
        limit: plain(limit),
        port: plain(port),
        encoding: plain(encoding),
      },
      positionals: positionals.map(word => word.replace(MARK, '')),
    }
  } catch (thrown) {
    const failure = optionFailure(thrown, words)
    throw failure === null ? thrown : new UsageError(harmless(failure), { cause: thrown })
  }
}

function wholeNumber(given: string | undefined, option: string, max: number, words: Words): number | null {
  if (given === undefined) return null
  const value = /^[0-9]+$/.test(given) ? Number(given) : Number.NaN
  if (!(value <= max))
    throw new UsageError(words.t('command-line.bad-number', { option, max, given: harmless(given) }))
  return value
}

function encodingNamed(given: string | undefined, words: Words): EncodingName | null {
  if (given === undefined) return null
  const encoding = ENCODINGS.find(name => name.toLowerCase() === given.toLowerCase())
  if (encoding === undefined) {
    const known = ENCODINGS.join(', ')
    throw new UsageError(words.t('command-line.bad-encoding', { given: harmless(given), known }))
  }
  return encoding
}
