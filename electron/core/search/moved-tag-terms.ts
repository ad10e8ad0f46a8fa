import { MAX_QUERY_LENGTH } from '../../../shared/find'
import { tagMoved } from '../../../shared/moved-tags'
import { isNameWithin, tagName } from '../../../shared/tags'
import { type Condition, conditionOf } from './condition'
import { parseQuery, visible } from './query'
import { operatorsOf } from './query-meaning'
import { CLOSERS, type Piece, pieces } from './query-pieces'

/** A tag that typed text asks for or leaves out, and where it stands, its quotes among it. */
interface TagTerm {
  readonly tag: string
  readonly start: number
  readonly end: number
  readonly isBare: boolean
}

/** Typed text that asks for a tag, or one that lies in it, by its new name: wherever the query language understands it
 *  so, asked for or left out. All else stays as it was typed. A name that no quotes can hold, and a text that would
 *  become longer than a query may be, stay as they are. */
export function withMovedTagTerms(text: string, tag: string, to: string): string {
  // Most texts ask for no tag.
  if (!/tag:/iu.test(text)) return text
  const name = tagName(tag)
  let [moved, done] = ['', 0]
  for (const piece of pieces(text)) {
    const term = tagTerm(piece)
    if (term === null || !isNameWithin(tagName(term.tag), name)) continue
    const written = writtenAs(tagMoved(term.tag, tag, to), term, text)
    if (written === null) continue
    moved += text.slice(done, term.start) + written
    done = term.end
  }
  const whole = moved + text.slice(done)
  return whole.length > MAX_QUERY_LENGTH ? text : whole
}

function tagTerm(piece: Piece): TagTerm | null {
  if (piece.kind === 'glued') return null
  const isQuoted = piece.kind === 'quoted'
  const operators = operatorsOf(isQuoted ? piece.head : piece.text)
  const value = isQuoted ? piece.inner : piece.text.slice(operators.length)
  const condition = conditionOf(operators, visible(value))
  if (condition?.kind !== 'tag') return null
  const start = piece.start + operators.length
  const quotes = !isQuoted ? 0 : piece.isOpen ? 1 : 2
  return { tag: condition.tag, start, end: start + value.length + quotes, isBare: !isQuoted }
}

/** A tag as it can be typed in the place of another: as that was written where it can be, else in the first quotes that
 *  hold it; null where none do. */
function writtenAs(tag: string, { start, end, isBare }: TagTerm, text: string): string | null {
  // A quote that stands right behind would be read with bare letters.
  const canBeBare = isBare && (end === text.length || /\s/u.test(text.charAt(end)))
  const own = text.charAt(start)
  const quotes = [...CLOSERS.keys()].sort((one, other) => Number(other === own) - Number(one === own))
  const ways = quotes.map(quote => `${quote}${tag}${CLOSERS.get(quote)?.charAt(0)}`)
  return (canBeBare ? [tag, ...ways] : ways).find(way => asksFor(`tag:${way}`, tag)) ?? null
}

function asksFor(term: string, tag: string): boolean {
  const { clauses, conditions } = parseQuery(term)
  const [only, ...others] = conditions
  return clauses.length === 0 && others.length === 0 && isTag(only, tag)
}

const isTag = (condition: Condition | undefined, tag: string): boolean =>
  condition?.kind === 'tag' && condition.tag === tag
