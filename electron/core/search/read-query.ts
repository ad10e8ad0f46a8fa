import type { Database } from 'better-sqlite3'
import { type AlsoFound, MAX_FORMS_SHOWN, type TypedQuery } from '../../../shared/find'
import { fold } from '../text/fold'
import { type Clause, parseQuery, type Query } from './query'
import { areNames, type KnownWord } from './vocabulary'
import { type Wanted, wantedBy } from './wanted'

export type { Wanted }

/** A query in the words of the index. */
export interface ReadQuery {
  readonly text: string
  readonly query: Query
  /** What is looked for, a clause each: also for marking the places in a text. */
  readonly wanted: readonly Wanted[]
  readonly unwanted: readonly Wanted[]
  readonly also: readonly AlsoFound[]
  /** Whether words are looked for. If not, every article is meant that no unwanted word is in. */
  readonly asksForWords: boolean
}

/** Reads typed text: a millisecond or two of looking words up. */
export function readQuery(db: Database, { text, asTyped }: TypedQuery): ReadQuery {
  const query = parseQuery(text)
  const taken = new Set(asTyped.map(fold))
  const isOff = ({ typed }: Clause) => taken.has(fold(typed))
  const included = query.clauses.filter(clause => !clause.isExcluded)
  const read = included.map(clause => wantedBy(db, clause))
  const meant = (clause: Clause, wanted: Wanted) => (isOff(clause) ? asTypedOnly(wanted) : wanted)
  return {
    text,
    query,
    wanted: included.flatMap((clause, place) =>
      read.slice(place, place + 1).map(wanted => meant(clause, wanted)),
    ),
    unwanted: query.clauses
      .filter(clause => clause.isExcluded)
      .map(clause => meant(clause, wantedBy(db, clause))),
    also: alsoOf(included, read, isOff),
    asksForWords: included.length > 0,
  }
}

const asTypedOnly = (wanted: Wanted): Wanted => ({
  ...wanted,
  words: wanted.words.map(word => ({
    ...word,
    also: new Set(),
    near: new Set(),
    alsoWords: [],
    barePrefix: null,
  })),
})

/** What is told of other scripts, once for each typed word that has something of the kind. */
function alsoOf(
  clauses: readonly Clause[],
  read: readonly Wanted[],
  isOff: (clause: Clause) => boolean,
): AlsoFound[] {
  const also = new Map<string, AlsoFound>()
  for (const [place, clause] of clauses.entries()) {
    const forms = formsShown(read[place]?.words ?? [])
    if (forms.length > 0) also.set(fold(clause.typed), { typed: clause.typed, forms, isOff: isOff(clause) })
  }
  return [...also.values()]
}

/** The commonest forms; of a word of several parts the commonest of each part first. */
function formsShown(words: Wanted['words']): string[] {
  const forms = words.map(({ alsoWords }) => [...new Set(alsoWords.map(shown))])
  const longest = Math.max(0, ...forms.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, rank) => forms.flatMap(of => of.slice(rank, rank + 1)))
  return [...new Set(inTurn.flat())].slice(0, MAX_FORMS_SHOWN)
}

/** A name has its capital. */
const shown = (word: KnownWord) =>
  areNames([word]) ? word.form.charAt(0).toUpperCase() + word.form.slice(1) : word.form
