import type { OpenedArticle } from '../../../shared/article'
import { laidOut } from '../text/laid-out'
import { unbroken } from '../text/unbroken'
import { useEnglishHyphens } from '../text/use-english-hyphens'
import type { AlignedParagraphs } from './align-paragraphs'

interface ComparedRowProps {
  readonly row: AlignedParagraphs
  readonly one: OpenedArticle
  readonly other: OpenedArticle
}

/** Paragraphs that say the same in two languages. */
export function ComparedRow({ row, one, other }: ComparedRowProps) {
  return (
    <div className="compared-row">
      <ComparedCell opened={one} paragraphs={row.one} />
      <ComparedCell opened={other} paragraphs={row.other} />
    </div>
  )
}

interface ComparedCellProps {
  readonly opened: OpenedArticle
  readonly paragraphs: readonly number[]
}

function ComparedCell({ opened, paragraphs }: ComparedCellProps) {
  const { article, paragraphLanguages } = opened
  const english = useEnglishHyphens(paragraphLanguages.includes('en'))
  return (
    <div className="compared-cell" data-empty={paragraphs.length === 0}>
      {paragraphs.map(at => (
        <p key={at} dir="auto" lang={paragraphLanguages[at] ?? ''}>
          {laidOut(unbroken(article.paragraphs[at] ?? ''), paragraphLanguages[at] ?? null, english)}
        </p>
      ))}
    </div>
  )
}
