import type { Database } from 'better-sqlite3'
import type { UnknownWord } from '../../../shared/find'
import { fold } from '../text/fold'
import { words } from '../text/tokens'
import { hasAny, isFormIn } from './match'
import { FIELDS, type Field, TOLD_FIELDS } from './query'
import type { ReadQuery } from './read-query'
import { likelyWords } from './similar-words'
import type { Wanted, WantedWord } from './wanted'

/** Words a person is offered for one, and those that are tried for it. */
const MAX_OFFERED = 4
const MAX_TRIED = 16

/** The words that are in no article, with those they may have been meant for.
 *  @param clauses those that found nothing */
export function unknownWords(
  db: Database,
  { text }: ReadQuery,
  clauses: readonly Wanted[],
  isListed: (id: number) => boolean,
): UnknownWord[] {
  const unknown = new Map<string, UnknownWord>()
  for (const clause of clauses) {
    for (const word of clause.words) {
      if (unknown.has(word.form) || hasAny(db, wordAnywhere(clause, word), isListed)) continue
      const similar = likelyWords(db, word)
        .slice(0, MAX_TRIED)
        .filter(form => isFormIn(db, form, isListed))
        .slice(0, MAX_OFFERED)
      const [likeliest] = similar
      const changed = likeliest === undefined ? text : withWord(text, word.form, likeliest)
      unknown.set(word.form, { typed: word.typed, similar, corrected: changed === text ? null : changed })
    }
  }
  return [...unknown.values()]
}

/** A word of a clause by itself, in any field where it may be meant, in any spelling. */
const wordAnywhere = (clause: Wanted, word: WantedWord): Wanted => ({
  ...clause,
  fields: fieldsAround(clause.fields),
  words: [{ ...word, forms: null }],
  phrases: [],
})

function fieldsAround(fields: readonly Field[]): readonly Field[] {
  if (fields.length === 1 && fields[0] === 'lang') return fields
  return fields.includes('source') ? FIELDS : TOLD_FIELDS
}

/** Typed text with another word in the place of one, which may be the name of a field elsewhere. */
function withWord(text: string, form: string, other: string): string {
  let changed = ''
  let end = 0
  for (const word of words(text)) {
    if (fold(word.text) !== form || text[word.end] === ':') continue
    changed += text.slice(end, word.start) + inCaseOf(word.text, other)
    end = word.end
  }
  return changed + text.slice(end)
}

function inCaseOf(typed: string, word: string): string {
  const [first = ''] = typed
  if (first === first.toLowerCase()) return word
  const [head = '', ...tail] = word
  return head.toUpperCase() + tail.join('')
}
