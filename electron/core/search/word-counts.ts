import type { Database } from 'better-sqlite3'
import { bare } from '../../../shared/bare-letters'
import { prepared } from '../sqlite/prepared'
import { stemOf } from './indexed-term'

/** Words in so many articles are listed once more, so that the commonest with a beginning are found among few: from the
 *  commonest to all. Each is at most some ten times as long as the one before it, as frequencies of words go. */
export const COMMONNESS = [2048, 128, 8] as const

/** Every word of the library as it is written (folded) with its stem: what may complete, correct or answer a typed one. */
export const VOCABULARY_SCHEMA = `
  CREATE TABLE words (
    form     TEXT NOT NULL,
    term     TEXT NOT NULL,
    articles INTEGER NOT NULL, -- that have it not in their address alone; one too many for each that was removed since
    named    INTEGER NOT NULL, -- of these, in how many it is written like a name (name-signs.ts)
    vague    INTEGER NOT NULL, -- and in how many neither like a name nor small
    bare     TEXT,             -- the term without Kazakh letters (bare-letters.ts), where it has any
    name     TEXT,             -- the key of what may be a name (text/name-key.ts)
    PRIMARY KEY (form, term)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX words_by_bare ON words (bare) WHERE bare IS NOT NULL;
  CREATE INDEX words_by_name ON words (name) WHERE name IS NOT NULL;
  ${COMMONNESS.map(least => `CREATE INDEX words_in_${least} ON words (form) WHERE articles >= ${least};`).join('\n')}
`

const INSERT = `
  INSERT INTO words (form, term, articles, named, vague, bare, name)
  VALUES (:form, :term, :articles, :named, :vague, :bare, :name)
  ON CONFLICT (form, term)`
const COUNT = `${INSERT}
  DO UPDATE SET articles = articles + excluded.articles, named = named + excluded.named,
                vague = vague + excluded.vague, name = coalesce(name, excluded.name)`
const COUNT_MISSING = `${INSERT} DO UPDATE SET name = coalesce(name, excluded.name) WHERE name IS NULL`

/** Words saved between two questions of the reader: about a millisecond. */
const SAVED_AT_ONCE = 200

interface CountedWord {
  readonly form: string
  readonly term: string
  /** Its key; null where it is always written small, or is too short. */
  readonly name: string | null
  readonly articles: number
  readonly named: number
  readonly vague: number
}

/** In how many articles each word is that were added since the words were saved last: most words are in many. */
export class WordCounts {
  readonly #counts = new Map<string, CountedWord>()

  add(word: CountedWord): void {
    const id = `${word.form} ${word.term}`
    const counted = this.#counts.get(id)
    this.#counts.set(id, counted === undefined ? word : together(counted, word))
  }

  /** Saves all, some at a step. In the order of the alphabet, in which the table lies: each of its pages is taken up
   *  once. */
  *saving(db: Database): Generator<void> {
    let saved = 0
    for (const id of inOrder(this.#counts.keys())) {
      const count = this.#counts.get(id)
      if (count === undefined) continue
      prepared(db, COUNT).run({ ...count, bare: bareOf(count.term) })
      this.#counts.delete(id)
      if (++saved % SAVED_AT_ONCE === 0) yield
    }
  }

  /** Saves only what was never counted, for articles that come back: a count says how common a word is, roughly. */
  saveMissing(db: Database): void {
    for (const count of this.#counts.values()) {
      prepared(db, COUNT_MISSING).run({ ...count, bare: bareOf(count.term) })
    }
    this.#counts.clear()
  }

  clear(): void {
    this.#counts.clear()
  }
}

/** Sorted letter by letter: all at once would hold up the reader. */
function* inOrder(words: Iterable<string>): Generator<string> {
  const byLetter = Map.groupBy(words, word => word.charAt(0))
  for (const letter of [...byLetter.keys()].sort()) yield* (byLetter.get(letter) ?? []).sort()
}

const together = (a: CountedWord, b: CountedWord): CountedWord => ({
  ...a,
  name: a.name ?? b.name,
  articles: a.articles + b.articles,
  named: a.named + b.named,
  vague: a.vague + b.vague,
})

function bareOf(term: string): string | null {
  const stem = stemOf(term)
  const letters = bare(stem)
  return letters === stem ? null : letters
}
