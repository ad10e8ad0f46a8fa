/** A line of the file, without its end; numbers start at 1. */
export interface Line {
  readonly number: number
  readonly text: string
  /** Whether it goes on with the line before: a part of one that was too long. */
  readonly isContinued: boolean
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g

// A file may be one line. It comes in parts of 2 million characters, so that memory stays bounded.
const LONGEST_LINE = 2 * 1024 * 1024
const REACH_FOR_SPACE = 1000

/**
 * Cuts text that arrives in pieces into lines. CRLF, CR, LF, NEL, U+2028 and U+2029 each end a line, wherever the
 * pieces break. A line past 2 million characters comes in several parts that share its number, cut at a space where
 * one is near.
 */
export function* splitLines(pieces: Iterable<string>): Generator<Line> {
  let number = 1
  let open: string[] = []
  let openLength = 0
  let isContinued = false
  let endedInCr = false

  function* add(text: string): Generator<Line> {
    open.push(text)
    openLength += text.length
    while (openLength > LONGEST_LINE) {
      const whole = open.join('')
      const cut = cutBefore(whole, LONGEST_LINE)
      yield { number, text: whole.slice(0, cut), isContinued }
      open = [whole.slice(cut)]
      openLength -= cut
      isContinued = true
    }
  }

  const take = (): Line => {
    const line = { number, text: open.join(''), isContinued }
    open = []
    openLength = 0
    isContinued = false
    return line
  }

  for (const piece of pieces) {
    if (piece === '') continue
    // The second half of a CRLF whose first half ended the piece before.
    let from = endedInCr && piece.startsWith('\n') ? 1 : 0
    for (const end of piece.matchAll(LINE_END)) {
      if (end.index < from) continue
      yield* add(piece.slice(from, end.index))
      yield take()
      number++
      from = end.index + end[0].length
    }
    endedInCr = piece.endsWith('\r')
    if (from < piece.length) yield* add(piece.slice(from))
  }
  if (openLength > 0) yield take()
}

/** Where to cut a text of no end: after the last space before a limit, else at the limit, but never inside a character. */
function cutBefore(text: string, limit: number): number {
  const space = text.lastIndexOf(' ', limit - 1)
  if (space > limit - REACH_FOR_SPACE) return space + 1
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
}
