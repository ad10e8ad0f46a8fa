import type { Database } from 'better-sqlite3'
import { joinedHighlights } from '../../../shared/highlight-ranges'
import type { ArticleKey } from '../../../shared/ids'
import type { Highlight } from '../../../shared/marking'
import { prepared } from '../sqlite/prepared'
import { readStoredArticle } from './file-articles'
import { partText, type Quote, type QuotedText, quoteAt, quoteFinder } from './quote-places'

const LIST = 'SELECT part, start, quote, highlighted_at FROM highlights WHERE key = :key ORDER BY part, start'
const HAS = 'SELECT EXISTS (SELECT 1 FROM highlights WHERE key = :key)'
const TAKE_OFF = 'DELETE FROM highlights WHERE key = :key AND part = :part AND start = :start'
const PUT = `
  INSERT INTO highlights (key, part, start, quote, highlighted_at)
  VALUES (:key, :part, :start, :quote, :now)
  ON CONFLICT DO UPDATE SET quote = excluded.quote, highlighted_at = excluded.highlighted_at`

interface HighlightRow {
  /** 0 for the headline, from 1 for paragraphs. */
  part: number
  start: number
  quote: string
  highlighted_at: number
}

const rowsOf = (db: Database, key: string) => prepared<{ key: string }, HighlightRow>(db, LIST).all({ key })

const quoteOf = ({ part, start, quote }: HighlightRow): Quote => ({
  part: part === 0 ? 'headline' : part - 1,
  start,
  quote,
})
const rowPartOf = ({ part }: Highlight): number => (part === 'headline' ? 0 : part + 1)

/** What is highlighted of an article, in the order of its text. What was highlighted in another copy of it, or before
 *  its paragraphs were split otherwise, is found by its words. */
export function readHighlights(db: Database, key: ArticleKey, article: QuotedText): readonly Highlight[] {
  const find = quoteFinder(article)
  return joinedHighlights(rowsOf(db, key).flatMap(row => find(quoteOf(row)) ?? []))
}

/** Whether anything is highlighted of an article or of a copy of it. */
export const hasHighlights = (db: Database, key: ArticleKey): boolean =>
  prepared<{ key: string }, number>(db, HAS).pluck().get({ key }) === 1

/** Highlights these words of an article and no others; what lies outside its text is passed over. Words that this copy
 *  of the article does not have stay as they are. One transaction.
 *  @param now epoch ms */
export function setHighlights(
  db: Database,
  key: ArticleKey,
  article: QuotedText,
  highlights: readonly Highlight[],
  now: number,
): void {
  const find = quoteFinder(article)
  const wanted = new Map(
    joinedHighlights(highlights.map(highlight => withinText(article, highlight))).map(highlight => {
      const row = { part: rowPartOf(highlight), start: highlight.start, quote: quoteAt(article, highlight) }
      return [placeName(row), row]
    }),
  )
  db.transaction(() => {
    for (const row of rowsOf(db, key)) {
      const { part, start, quote } = row
      const isKept = wanted.get(placeName(row))?.quote === quote
      if (isKept) wanted.delete(placeName(row))
      else if (find(quoteOf(row)) !== null) prepared(db, TAKE_OFF).run({ key, part, start })
    }
    for (const row of wanted.values()) prepared(db, PUT).run({ ...row, key, now })
  })()
}

const placeName = ({ part, start }: Pick<HighlightRow, 'part' | 'start'>) => `${part}:${start}`

interface FormerText {
  readonly key: string
  readonly text: QuotedText
  readonly wasInOtherEncoding: boolean
}

/** Gives what is highlighted in a former reading of an article to those that stand at its lines now: each words to the
 *  first that has them. Where it was read in another encoding all letters may be others: there the place is the same, in
 *  parts that are as long as they were. The former's stay too.
 *  @param heirs the one that has most of its lines first
 *  @returns the keys of those that have more highlights now */
export function passHighlightsOn(
  db: Database,
  { key, text, wasInOtherEncoding }: FormerText,
  heirs: readonly { readonly id: number }[],
): ReadonlySet<ArticleKey> {
  let left = rowsOf(db, key)
  const now = Math.max(...left.map(row => row.highlighted_at))
  const changed = new Set<ArticleKey>()
  const give = (id: number, findIn: (heir: QuotedText) => (quote: Quote) => readonly Highlight[] | null) => {
    const heir = left.length === 0 ? null : readStoredArticle(db, id)
    if (heir === null) return
    const find = findIn(heir.parsed)
    const searched = left.map(row => ({ row, places: find(quoteOf(row)) }))
    left = searched.filter(({ places }) => places === null).map(({ row }) => row)
    const found = searched.flatMap(({ places }) => places ?? [])
    if (found.length === 0) return
    const own = readHighlights(db, heir.key, heir.parsed)
    setHighlights(db, heir.key, heir.parsed, [...own, ...found], now)
    changed.add(heir.key)
  }
  for (const { id } of heirs) give(id, quoteFinder)
  for (const { id } of wasInOtherEncoding ? heirs.slice(0, 1) : [])
    give(id, heir => samePlaceFinder(text, heir))
  return changed
}

const samePlaceFinder =
  (text: QuotedText, heir: QuotedText) =>
  ({ part, start, quote }: Quote): readonly Highlight[] | null => {
    const isAlike = partText(text, part).length === partText(heir, part).length
    return isAlike ? [{ part, start, end: start + quote.length }] : null
  }

/** A place as far as it lies in the text, with no character cut in two. */
function withinText(article: QuotedText, { part, start, end }: Highlight): Highlight {
  const text = partText(article, part)
  const isInside = (at: number) => isLowHalf(text.charCodeAt(at)) && isHighHalf(text.charCodeAt(at - 1))
  const last = Math.min(end, text.length)
  return { part, start: isInside(start) ? start - 1 : start, end: isInside(last) ? last + 1 : last }
}

const isHighHalf = (unit: number) => (unit & 0xfc00) === 0xd800
const isLowHalf = (unit: number) => (unit & 0xfc00) === 0xdc00
