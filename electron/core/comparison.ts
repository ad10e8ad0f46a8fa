import { createHash } from 'node:crypto'
import type { LineSpan } from '../../shared/article'
import { MAX_CHANGES_SHOWN, type PreviewedArticle } from '../../shared/importing'
import type { ParsedArticle } from './dump/parsed-article'
import type { StoredArticle } from './store/file-articles'

/** An article of the library that stays as it is in every part, and its place in the file now. */
export interface KeptArticle {
  readonly id: number
  readonly ordinal: number
}

interface Before {
  readonly id: number
  readonly lines: LineSpan
}

interface Now {
  readonly lines: LineSpan
  /** For the first ones only: the others are counted, not shown. */
  readonly parsed: PreviewedArticle | null
}

/** A difference: what was there, by its id, and what is there now. */
export interface Difference {
  readonly beforeId: number | null
  readonly now: PreviewedArticle | null
}

/** Compares the articles of a file as they were read before with what a parser reads in it now, article by article;
 *  of those that are the same it holds no more than a hash. */
export class Comparison {
  readonly kept: KeptArticle[] = []
  readonly #before = new Map<string, Before[]>()
  readonly #new: Now[] = []
  #articlesBefore = 0
  #articlesNow = 0

  /** All that was there before, in order, before anything that is there now. */
  addBefore({ id, parsed }: StoredArticle): void {
    this.#articlesBefore++
    const print = fingerprint(parsed)
    const same = this.#before.get(print)
    if (same === undefined) this.#before.set(print, [{ id, lines: parsed.lines }])
    else same.push({ id, lines: parsed.lines })
  }

  /** @returns whether it was there before, the same in every part */
  addNow(parsed: ParsedArticle): boolean {
    const ordinal = this.#articlesNow++
    const before = this.#before.get(fingerprint(parsed))?.shift()
    if (before !== undefined) this.kept.push({ id: before.id, ordinal })
    else this.#new.push({ lines: parsed.lines, parsed: this.#new.length < MAX_CHANGES_SHOWN ? parsed : null })
    return before !== undefined
  }

  get counts() {
    return {
      articlesBefore: this.#articlesBefore,
      articlesNow: this.#articlesNow,
      unchanged: this.kept.length,
    }
  }

  /** Ids of the articles that are there no longer, in the order of the file. */
  get gone(): readonly number[] {
    return this.#gone().map(({ id }) => id)
  }

  /** What is different, in the order of the file: an article that took the place of another stands beside it. */
  differences(): { readonly shown: readonly Difference[]; readonly total: number } {
    const pairs = paired(this.#gone(), this.#new)
    const shown = pairs.slice(0, MAX_CHANGES_SHOWN)
    return {
      shown: shown.map(({ before, now }) => ({ beforeId: before?.id ?? null, now: now?.parsed ?? null })),
      total: pairs.length,
    }
  }

  #gone(): readonly Before[] {
    return [...this.#before.values()].flat().sort((a, b) => a.lines.first - b.lines.first || a.id - b.id)
  }
}

interface Pair {
  readonly before: Before | null
  readonly now: Now | null
}

/** Puts what is there now beside what was at the same lines. Both come in the order of the file. */
function paired(before: readonly Before[], now: readonly Now[]): readonly Pair[] {
  const pairs: Pair[] = []
  let next = 0
  for (const article of now) {
    for (
      let gone = before[next];
      gone !== undefined && gone.lines.last < article.lines.first;
      gone = before[++next]
    )
      pairs.push({ before: gone, now: null })
    const opposite = before[next]
    if (opposite !== undefined && opposite.lines.first <= article.lines.last) {
      pairs.push({ before: opposite, now: article })
      next++
    } else pairs.push({ before: null, now: article })
  }
  return [...pairs, ...before.slice(next).map(gone => ({ before: gone, now: null }))]
}

/** A hash over all parts of an article: the same for equal ones alone. */
function fingerprint({
  headline,
  section,
  publishedOn,
  language,
  source,
  paragraphs,
  doubts,
  lines,
}: ParsedArticle) {
  const parts = [
    [headline, section, publishedOn, language],
    [source.url, source.publisher, source.releaseId, source.language],
    paragraphs,
    doubts.map(({ kind, line, evidence }) => [kind, line, evidence]),
    [lines.first, lines.last],
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64')
}
