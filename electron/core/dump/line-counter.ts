import type { EncodingName } from '../../../shared/encodings'
import { createDecoder, type StreamDecoder } from './decode'

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g

/** Counts the lines of a file that comes in parts, as splitLines does. */
export class LineCounter {
  readonly #decoder: StreamDecoder
  #line = 1
  #endedInCr = false

  constructor(encoding: EncodingName) {
    this.#decoder = createDecoder({ name: encoding, isGuessed: false })
  }

  /** The number of the line that the next part begins in. */
  get line(): number {
    return this.#line
  }

  read(bytes: Uint8Array): void {
    const text = this.#decoder.write(bytes)
    if (text === '') return
    const isSecondHalf = this.#endedInCr && text.startsWith('\n')
    this.#line += (text.match(LINE_END)?.length ?? 0) - Number(isSecondHalf)
    this.#endedInCr = text.endsWith('\r')
  }
}
