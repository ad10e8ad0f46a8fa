import { once } from 'node:events'
import type { Writable } from 'node:stream'

// What an article, a file's name or a path may hold that a terminal would obey.
const OBEYED_BY_TERMINALS = /[\p{Cc}\p{Bidi_Control}]/gu

/** Text without anything that a terminal takes for a command. */
export const harmless = (text: string): string => text.replace(OBEYED_BY_TERMINALS, ' ')

/** The answer of a command, on its way to a terminal or a file. Waits where the reader is slower. */
export class Printer {
  readonly #stream: Writable

  constructor(stream: Writable) {
    this.#stream = stream
  }

  async line(text = ''): Promise<void> {
    await this.#write(`${text}\n`)
  }

  async json(value: unknown): Promise<void> {
    await this.#write(`${JSON.stringify(value, null, 2)}\n`)
  }

  /** An object with lists in it that are too long to be held at once. */
  async jsonStream(fields: readonly (readonly [name: string, value: unknown])[]): Promise<void> {
    for (const [index, [name, value]] of fields.entries()) {
      await this.#write(`${index === 0 ? '{\n  ' : ',\n  '}${JSON.stringify(name)}: `)
      if (isAsyncIterable(value)) await this.#list(value)
      else await this.#write(JSON.stringify(value))
    }
    await this.#write('\n}\n')
  }

  async #list(items: AsyncIterable<unknown>): Promise<void> {
    let separator = '[\n    '
    let isEmpty = true
    for await (const item of items) {
      await this.#write(separator + JSON.stringify(item))
      separator = ',\n    '
      isEmpty = false
    }
    await this.#write(isEmpty ? '[]' : '\n  ]')
  }

  async #write(text: string): Promise<void> {
    if (!this.#stream.write(text)) await once(this.#stream, 'drain')
  }
}

const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value
