import type { ArticleChange, PreviewedArticle } from '../../shared/importing'
import type { Words } from '../../shared/words/words'
import { useWords } from '../wording/words'
import { changedParts, firstDifference } from './changed-parts'
import { PreviewedArticleView } from './previewed-article-view'

interface ArticleChangeViewProps {
  readonly change: ArticleChange
}

/** An article as it is and as it would be. */
export function ArticleChangeView({ change }: ArticleChangeViewProps) {
  const words = useWords()
  const { t } = words
  const { before, now } = change
  const from = before === null || now === null ? 0 : firstDifference(before.paragraphs, now.paragraphs)
  return (
    <li className="article-change">
      <p className="article-change-kind">{kindOf(words, change)}</p>
      <div className="article-change-sides" data-sided={before !== null && now !== null}>
        {before !== null && <Side name={t('again.before')} article={before} from={from} />}
        {now !== null && <Side name={t('again.now')} article={now} from={from} />}
      </div>
    </li>
  )
}

interface SideProps {
  readonly name: string
  readonly article: PreviewedArticle
  readonly from: number
}

function Side({ name, article, from }: SideProps) {
  return (
    <div className="article-change-side">
      <p className="article-change-name">{name}</p>
      <PreviewedArticleView article={article} from={Math.min(from, article.paragraphs.length)} />
    </div>
  )
}

function kindOf({ t, locales }: Words, { before, now }: ArticleChange): string {
  if (before === null) return t('again.added')
  if (now === null) return t('again.removed')
  const parts = changedParts(before, now).map(part => t(`again.part.${part}`))
  return t('again.changed', { parts: new Intl.ListFormat([...locales], { type: 'unit' }).format(parts) })
}
