import { LANGUAGES, type Language } from '../../../shared/article'
import { fold } from './fold'
import { stem } from './stem'
import { words } from './tokens'

/** A word of a text as the index knows it. `form` is what was written, folded; `term` is its stem. */
export interface Term {
  readonly form: string
  readonly term: string
  readonly start: number
  readonly end: number
}

const hasApostrophe = /['’ʼ]/

/** The one analysis of text: the index is made with it, queries are read with it, matches are marked with it.
 *  @param language the language of the article the text belongs to */
export function* analyse(text: string, language: Language | null): Generator<Term> {
  for (const word of words(text)) {
    const form = fold(word.text)
    yield {
      form,
      term: stem(form, language, hasApostrophe.test(word.text)),
      start: word.start,
      end: word.end,
    }
  }
}

/** A typed word in every language it could be in, since a query does not say which. */
export interface TypedWord {
  readonly form: string
  readonly terms: ReadonlySet<string>
}

/** The words of typed text, in order. */
export function analyseTyped(text: string): TypedWord[] {
  return [...words(text)].map(word => {
    const form = fold(word.text)
    const apostrophe = hasApostrophe.test(word.text)
    return { form, terms: new Set(LANGUAGES.map(language => stem(form, language, apostrophe))) }
  })
}
