import type { Database } from 'better-sqlite3'
import type { ExplainedWord, Explanation, FormCount } from '../../../shared/find'
import { idsWithForm, matchOne } from './match'
import type { ReadQuery } from './read-query'
import { otherCompletions, wordsOfTerms } from './vocabulary'
import type { Wanted, WantedWord } from './wanted'

/** Forms of one word that are told of. */
const MAX_FORMS = 50

/** The forms that a query looks for, with counts.
 *  @param isListed whether an article is to be counted */
export function explain(db: Database, { wanted }: ReadQuery, isListed: (id: number) => boolean): Explanation {
  const countOf = (form: string): FormCount => ({
    form,
    articles: idsWithForm(db, form).filter(isListed).length,
  })
  return { words: wanted.flatMap(clause => clause.words.map(word => explained(clause, word))) }

  function explained(clause: Wanted, word: WantedWord): ExplainedWord {
    const { typed, form, terms, forms } = word
    if (clause.fields.every(field => field === 'lang')) {
      const articles = matchOne(db, { ...clause, words: [word] }).filter(isListed).length
      return { typed, forms: [{ form, articles }], also: [], leftOut: 0 }
    }
    const all = forms === null ? wordsOfTerms(db, terms).map(known => known.form) : forms
    const known = [...new Set(all)]
    const shown = known.slice(0, MAX_FORMS)
    const also = [...new Set(word.alsoWords.map(known => known.form))].slice(0, MAX_FORMS)
    return {
      typed,
      forms: counted(shown),
      also: counted(also.filter(other => !shown.includes(other))),
      leftOut: known.length - shown.length + completionsLeftOut(word),
    }
  }

  function completionsLeftOut({ prefix, terms, forms }: WantedWord): number {
    return prefix === null || forms !== null ? 0 : otherCompletions(db, prefix, terms).size
  }

  function counted(forms: readonly string[]): FormCount[] {
    return forms
      .map(countOf)
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles || (a.form < b.form ? -1 : 1))
  }
}
