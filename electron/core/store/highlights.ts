import type { Database } from 'better-sqlite3'
import type { ArticleContent } from '../../../shared/article'
import type { ArticleKey } from '../../../shared/ids'
import type { Highlight } from '../../../shared/marking'
import { prepared } from '../sqlite/prepared'

const LIST = 'SELECT part, start, quote FROM highlights WHERE key = :key ORDER BY part, start'
const TAKE_OFF = 'DELETE FROM highlights WHERE key = :key'
const PUT = `
  INSERT INTO highlights (key, part, start, quote, highlighted_at)
  VALUES (:key, :part, :start, :quote, :now)
  ON CONFLICT DO NOTHING`

interface HighlightRow {
  part: number
  start: number
  quote: string
}

/** What is highlighted of an article, where its words still stand in it. */
export function readHighlights(
  db: Database,
  key: ArticleKey,
  article: Pick<ArticleContent, 'headline' | 'paragraphs'>,
): Highlight[] {
  const rows = prepared<{ key: string }, HighlightRow>(db, LIST).all({ key })
  return rows
    .map(({ part, start, quote }): Highlight => {
      const end = start + quote.length
      return { part: part === 0 ? 'headline' : part - 1, start, end }
    })
    .filter((highlight, place) => quoteOf(article, highlight) === rows[place]?.quote)
}

/** Highlights these words of an article and no others; what lies outside its text is passed over. One transaction.
 *  @param now epoch ms */
export function setHighlights(
  db: Database,
  key: ArticleKey,
  article: Pick<ArticleContent, 'headline' | 'paragraphs'>,
  highlights: readonly Highlight[],
  now: number,
): void {
  db.transaction(() => {
    prepared(db, TAKE_OFF).run({ key })
    for (const highlight of highlights) {
      const { part, start } = highlight
      const quote = quoteOf(article, highlight)
      if (quote !== '')
        prepared(db, PUT).run({ key, part: part === 'headline' ? 0 : part + 1, start, quote, now })
    }
  })()
}

function quoteOf(
  { headline, paragraphs }: Pick<ArticleContent, 'headline' | 'paragraphs'>,
  { part, start, end }: Highlight,
): string {
  const text = part === 'headline' ? headline : paragraphs[part]
  return text?.slice(start, end) ?? ''
}
