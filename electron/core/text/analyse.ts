import { LANGUAGES, type Language } from '../../../shared/article'
import { bare } from '../../../shared/bare-letters'
import { fold, hasApostrophe } from './fold'
import { stem } from './stem'
import { words } from './tokens'

/** A word of a text as the index knows it. `form` is what was written, folded; `term` is its stem. */
export interface Term {
  readonly form: string
  readonly term: string
  readonly start: number
  readonly end: number
}

/** The one analysis of text: the index is made with it, queries are read with it, matches are marked with it.
 *  @param language the language of the article the text belongs to */
export function* analyse(text: string, language: Language | null): Generator<Term> {
  const remembered = memoryOf(language)
  for (const { text: word, start, end } of words(text)) {
    const known = remembered.get(word) ?? readWord(word, language)
    if (remembered.size === MAX_REMEMBERED) remembered.clear()
    remembered.set(word, known)
    yield { form: known.form, term: known.term, start, end }
  }
}

export type ReadWord = Pick<Term, 'form' | 'term'>

/** Words that are remembered with their stems, for each language. Texts repeat their words, and folding and stemming
 *  are the dearest steps of indexing; the memory is emptied when it is full. */
const MAX_REMEMBERED = 50_000
const memories = new Map<Language | null, Map<string, ReadWord>>()

function memoryOf(language: Language | null): Map<string, ReadWord> {
  const memory = memories.get(language) ?? new Map<string, ReadWord>()
  memories.set(language, memory)
  return memory
}

/** A word of a text in a language, folded and stemmed. */
export function readWord(word: string, language: Language | null): ReadWord {
  const form = fold(word)
  return { form, term: stem(form, language, hasApostrophe(word)) }
}

/** A typed word in every language it could be in, since a query does not say which. */
export interface TypedWord {
  readonly form: string
  readonly terms: ReadonlySet<string>
  /** Its Kazakh stem in the letters of a Russian keyboard, for words that were typed so: "казакстаннын" → "казакстан". */
  readonly bare: ReadonlySet<string>
}

/** The words of typed text, in order. */
export function analyseTyped(text: string): TypedWord[] {
  return [...words(text)].map(word => {
    const form = fold(word.text)
    const apostrophe = hasApostrophe(word.text)
    const terms = new Set(LANGUAGES.map(language => stem(form, language, apostrophe)))
    return { form, terms, bare: new Set([bare(stem(form, 'kk', apostrophe))]) }
  })
}
