import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { OpenedArticle, RelatedArticle } from '../../shared/article'
import type { KeptDoubt } from '../../shared/doubt'
import type { ArticleId } from '../../shared/ids'
import { ARTICLE_ID, focusPlace } from '../commands/focus'
import { useWords } from '../wording/words'
import { ArticleDoubts } from './doubts/article-doubts'
import { DoubtMargin } from './doubts/doubt-margin'
import { useHasMargin } from './doubts/use-margin'
import { ArticleHead } from './head/article-head'
import { ArticleHighlights } from './highlights/article-highlights'
import { ProvenanceList } from './source/provenance-list'
import { RelatedList } from './source/related-list'
import { SourceLine } from './source/source-line'
import { ArticleBody } from './text/article-body'

interface ArticleViewProps {
  readonly opened: OpenedArticle
  readonly related: readonly RelatedArticle[]
  readonly currentMatch: number | null
  /** What the person added to it: stands under the headline. */
  readonly marks: ReactNode
  readonly copiedUrl: string | null
  readonly onCopySource: () => void
  readonly onShowInFile: () => void
  readonly onCompare: () => void
  readonly onDismiss: (doubt: KeptDoubt, on: boolean) => void
  readonly onOpenRelated: (id: ArticleId) => void
  readonly onTellApart: (id: ArticleId) => void
}

/** An article as it is read. Each needs a key of its own: where one goes that has the keyboard, the pane keeps it. */
export function ArticleView(props: ArticleViewProps) {
  const { opened, related, currentMatch, marks, copiedUrl } = props
  const { onCopySource, onShowInFile, onCompare, onDismiss, onOpenRelated, onTellApart } = props
  const { t } = useWords()
  const text = useRef<HTMLElement>(null)
  const hasRoom = useHasMargin(text)
  const { article, doubtPlaces, copies, versions } = opened
  const { source, paragraphs, doubts, provenance } = article
  const hasMargin = hasRoom && doubts.some(({ isDismissed }) => !isDismissed)
  useLayoutEffect(
    () => () => {
      const pane = document.getElementById(ARTICLE_ID)
      if (pane?.contains(document.activeElement)) focusPlace(ARTICLE_ID)
    },
    [],
  )
  return (
    <article ref={text} className="article" data-margin={hasMargin}>
      <ArticleHead
        opened={opened}
        currentMatch={currentMatch}
        isSourceCopied={source.url !== null && source.url === copiedUrl}
        onCopySource={onCopySource}
        onOpenVersion={onOpenRelated}
        onCompare={onCompare}
      />
      {marks}
      <ArticleBody opened={opened} currentMatch={currentMatch} />
      {paragraphs.length === 0 && <p className="article-no-body">{t('article.no-body')}</p>}
      {hasMargin && (
        <DoubtMargin doubts={doubts} places={doubtPlaces} onDismiss={doubt => onDismiss(doubt, true)} />
      )}
      <footer className="article-foot">
        <ArticleHighlights opened={opened} />
        {source.url !== null && (
          <SourceLine url={source.url} isCopied={source.url === copiedUrl} onCopy={onCopySource} />
        )}
        {versions.length > 0 && (
          <RelatedList
            title={t('article.versions')}
            articles={versions}
            onOpen={onOpenRelated}
            onTellApart={onTellApart}
          />
        )}
        {copies.length > 0 && (
          <RelatedList
            title={t('article.copies')}
            articles={copies}
            onOpen={onOpenRelated}
            onTellApart={onTellApart}
          />
        )}
        <ArticleDoubts
          doubts={doubts}
          places={doubtPlaces}
          isBesideMargin={hasMargin}
          onDismiss={onDismiss}
        />
        <ProvenanceList provenance={provenance} onShowInFile={onShowInFile} />
        {/* Last, as it comes after the rest is drawn: nothing is moved by it. */}
        {related.length > 0 && (
          <RelatedList title={t('related.title')} articles={related} onOpen={onOpenRelated} />
        )}
      </footer>
    </article>
  )
}
