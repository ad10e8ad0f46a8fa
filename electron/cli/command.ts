import type { EncodingName } from '../../shared/encodings'
import type { Words } from '../../shared/words/words'
import type { Printer } from './printer'

/** What every command is given. */
export interface Call {
  /** What stands after the command's name, without options. */
  readonly operands: readonly string[]
  readonly options: CommandOptions
  readonly folder: string
  /** Whether the answer is for a program. */
  readonly asJson: boolean
  readonly words: Words
  readonly out: Printer
  readonly place: Place
}

export interface CommandOptions {
  readonly limit: number | null
  readonly port: number | null
  readonly encoding: EncodingName | null
  readonly apply: boolean
}

/** Where the built program lies. */
export interface Place {
  readonly appVersion: string
  /** Where the built threads lie. */
  readonly threadFolder: string
  readonly pageFolder: string
  readonly seedFolder: string
}

/** A command. It fails by throwing: CommandError where it has words of its own, else an OqyrmanError. */
export interface Command {
  /** As a person writes it. */
  readonly usage: string
  readonly operandCount: { readonly min: number; readonly max: number }
  readonly options?: readonly (keyof CommandOptions)[]
  run(call: Call): Promise<void>
}

/** A command that could not do what it was told, in words. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** A command that was not written as it has to be, in words. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
