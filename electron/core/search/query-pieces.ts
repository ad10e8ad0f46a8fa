/** A part of typed text that is read by itself. */
export type Piece = Bare | Quoted

export interface Bare {
  /** What stands between spaces, with its operators; or glued to a closing quote, without any. */
  readonly kind: 'bare' | 'glued'
  readonly text: string
  /** Where it begins in the typed text, in UTF-16 units. */
  readonly start: number
  readonly isLast: boolean
}

export interface Quoted {
  readonly kind: 'quoted'
  /** Where it begins in the typed text, with its head, in UTF-16 units. */
  readonly start: number
  /** What stands right before the quote, where operators may be: `-headline:`. */
  readonly head: string
  readonly inner: string
  /** Signs right behind it: `*`, `~1`, `^2`. */
  readonly tail: string
  /** The quote is not closed: it is still being typed. */
  readonly isOpen: boolean
}

/** Quotes of three languages with those that close them. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
])

const SPACE = /\s+/uy
// A quote right behind a letter or a digit opens nothing: 5", д"Артаньян; nor does one behind lunr's sign \.
const RUN = /(?:[^\s"“”„«]|(?<=[\p{L}\p{N}\p{M}\\])["“”„«])+/uy
const HEAD = /^[+-]?(?:\p{L}+:)?=?$/u
const TAIL = /\*?(?:~\d*|\^\d+)*/uy

/** Parts typed text at its spaces and quotes, from left to right, each character once. */
export function* pieces(text: string): Generator<Piece> {
  let at = 0
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [taken = ''] = pattern.exec(text) ?? []
    at += taken.length
    return taken
  }
  let isGlued = false
  while (at < text.length) {
    if (take(SPACE) !== '') isGlued = false
    const runStart = at
    const run = take(RUN)
    const closers = CLOSERS.get(text.charAt(at))
    const isHead = closers !== undefined && !isGlued && HEAD.test(run)
    if (run !== '' && !isHead)
      yield { kind: isGlued ? 'glued' : 'bare', text: run, start: runStart, isLast: at === text.length }
    if (closers === undefined) continue
    const start = isHead ? runStart : at
    const innerStart = at + 1
    const end = closingQuote(text, innerStart, closers)
    at = end + 1
    const inner = text.slice(innerStart, end)
    const head = isHead ? run : ''
    yield { kind: 'quoted', start, head, inner, tail: take(TAIL), isOpen: end === text.length }
    isGlued = true
  }
}

function closingQuote(text: string, from: number, closers: string): number {
  let at = from
  while (at < text.length && !closers.includes(text.charAt(at))) at++
  return at
}
