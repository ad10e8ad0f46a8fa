import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { ARTICLE_ID, focusPlace } from '../commands/focus'
import { useApp } from '../stores/app'
import { shownArticle } from '../stores/article'
import { BookDrawing } from '../ui/drawings'
import { EmptyState } from '../ui/empty-state'
import { useWords } from '../wording/words'
import { ArticleTools } from './article-tools'
import { ArticleView } from './article-view'
import { KeptFileDialog } from './kept-file-dialog'

/** The right pane: the text. */
export function ArticlePane() {
  const { stores, run } = useApp()
  const words = useWords()
  const { t } = words
  const state = useStore(stores.article)
  const position = useStore(stores.list, list => list.cursor?.position ?? -1)
  const total = useStore(stores.list, list => list.total)
  const { pane, copiedUrl } = useStore(stores.layout)
  const keptFile = useStore(stores.keptFile)
  const text = useRef<HTMLDivElement>(null)
  const shown = shownArticle(state)
  const shownId = shown?.article.id ?? null

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article begins at its top.
  useEffect(() => {
    text.current?.scrollTo({ top: 0, behavior: 'instant' })
  }, [shownId])
  useEffect(() => {
    if (pane === 'article' && !isShownBesideList()) focusPlace(ARTICLE_ID)
  }, [pane])

  const openFirst = () => {
    void stores.reading.openAt(0)
    focusPlace(ARTICLE_ID)
  }
  return (
    <section id="article-pane" className="pane article-pane" aria-label={t('article.name')}>
      <ArticleTools
        article={shown?.article ?? null}
        hasPrevious={position > 0}
        hasNext={position < total - 1}
        onCommand={command => void run(command)}
        onBack={() => void run('leave')}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: the landmark is around it; this is what scrolls. */}
      <div
        ref={text}
        id={ARTICLE_ID}
        className="article-scroll"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        aria-label={t('article.name')}
        aria-busy={state.kind === 'opening'}
      >
        {state.kind === 'none' && (
          <EmptyState
            title={t('article.none')}
            drawing={<BookDrawing />}
            {...(total > 0 && {
              hint: t('article.none-hint'),
              action: { name: t('article.open-first'), onPress: openFirst },
            })}
          />
        )}
        {state.kind === 'failed' && (
          <EmptyState title={t('article.failed')} hint={words.failure(state.failure)} />
        )}
        {shown !== null && (
          <ArticleView
            opened={shown}
            copiedUrl={copiedUrl}
            onCopySource={() => void run('copy-source')}
            onShowInFile={() => void stores.keptFile.show(shown.article.provenance)}
            onDismiss={(doubt, on) => void stores.doubting.setDismissed(shown.article.id, doubt, on)}
            onOpenRelated={id => void stores.reading.openRelated(id)}
            onTellApart={id => {
              void stores.doubting.tellApart(shown.article.id, id)
              focusPlace(ARTICLE_ID)
            }}
          />
        )}
      </div>
      {keptFile.kind === 'open' && (
        <KeptFileDialog file={keptFile.lines} own={keptFile.own} onClose={stores.keptFile.close} />
      )}
    </section>
  )
}

const isShownBesideList = () => document.getElementById('list-pane')?.checkVisibility() ?? false
