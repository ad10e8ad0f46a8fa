/** A line of the file, without its end; numbers start at 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g

// A string holds half a billion characters at most; a line that long is no text, but must not end the import.
const LONGEST_LINE = 64 * 1024 * 1024

/**
 * Cuts text that arrives in pieces into lines. CRLF, CR, LF, NEL, U+2028 and U+2029 each end a line, wherever the
 * pieces break. A line past 64 million characters comes in several parts that share its number.
 */
export function* splitLines(pieces: Iterable<string>): Generator<Line> {
  let number = 1
  let open: string[] = []
  let openLength = 0
  let endedInCr = false

  const take = (): Line => {
    const line = { number, text: open.join('') }
    open = []
    openLength = 0
    return line
  }

  for (const piece of pieces) {
    if (piece === '') continue
    // The second half of a CRLF whose first half ended the piece before.
    let from = endedInCr && piece.startsWith('\n') ? 1 : 0
    for (const end of piece.matchAll(LINE_END)) {
      if (end.index < from) continue
      open.push(piece.slice(from, end.index))
      yield take()
      number++
      from = end.index + end[0].length
    }
    endedInCr = piece.endsWith('\r')
    if (from < piece.length) {
      open.push(piece.slice(from))
      openLength += piece.length - from
      if (openLength > LONGEST_LINE) yield take()
    }
  }
  if (openLength > 0) yield take()
}
