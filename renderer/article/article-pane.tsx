import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { RelatedArticle } from '../../shared/article'
import { ARTICLE_ID, ARTICLE_PANE_ID, focusPlace } from '../commands/focus'
import { useApp } from '../stores/app'
import { shownArticle } from '../stores/article'
import { currentMatch } from '../stores/matches'
import { BookDrawing } from '../ui/drawings'
import { EmptyState } from '../ui/empty-state'
import { IconButton } from '../ui/icon-button'
import { CloseIcon } from '../ui/icons'
import { withShortcut } from '../wording/shortcut-text'
import { useWords } from '../wording/words'
import { ArticleDialogs } from './article-dialogs'
import { ArticleView } from './article-view'
import { ArticleFind } from './find/article-find'
import { forgetCaret } from './find/find-places'
import { ArticleTextMenu } from './highlights/article-text-menu'
import { textEvents } from './highlights/text-events'
import { ArticleMarks } from './marks/article-marks'
import { useReadingPlace } from './place/use-reading-place'
import { copyAsWritten } from './text/copy-as-written'
import { showMatch } from './text/match-places'
import { useReadingStyle } from './text/use-reading-style'
import { ArticleBar } from './tools/article-bar'

/** The right pane: the text. */
export function ArticlePane() {
  const { stores, run } = useApp()
  const words = useWords()
  const { t } = words
  const state = useStore(stores.article)
  const total = useStore(stores.list, list => list.total)
  const { pane, copiedUrl, isFocusMode } = useStore(stores.layout)
  const isReturning = useStore(stores.visited, visited => visited.isReturning)
  const text = useRef<HTMLDivElement>(null)
  const shown = shownArticle(state)
  const shownId = shown?.article.id ?? null
  const matches = useStore(stores.matches)
  const onScroll = useReadingPlace(text, shown, isReturning, stores.readingPlaces)
  useReadingStyle(useStore(stores.settings, settings => settings.reading))
  const match = currentMatch(matches, shown)
  const related = useStore(stores.related, ({ of, articles }) => (of === shownId ? articles : NO_ARTICLES))

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step shows its match, also the one that is shown.
  useEffect(() => {
    if (match === null) return
    forgetCaret()
    showMatch(match)
  }, [match, matches.told])
  useEffect(() => {
    if (pane === 'article' && !isShownBesideList()) focusPlace(ARTICLE_ID)
  }, [pane])

  const openFirst = () => {
    void stores.reading.openAt(0)
    focusPlace(ARTICLE_ID)
  }
  return (
    <section id={ARTICLE_PANE_ID} className="pane article-pane" aria-label={t('article.name')}>
      {isFocusMode && (
        <IconButton
          name={t('reading.leave-focus')}
          tooltip={withShortcut(words, t('reading.leave-focus'), 'leave')}
          className="leave-focus"
          onPress={() => void run('leave')}
        >
          <CloseIcon />
        </IconButton>
      )}
      <ArticleBar shown={shown} />
      <ArticleFind shown={shown} />
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
        onScroll={onScroll}
        onCopy={copyAsWritten}
        {...textEvents(stores.highlighting)}
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
            key={shown.article.id}
            opened={shown}
            related={related}
            currentMatch={match}
            marks={<ArticleMarks key={shown.article.id} article={shown.article} />}
            copiedUrl={copiedUrl}
            onCopySource={() => void run('copy-source')}
            onCompare={() => void run('compare-versions')}
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
      <ArticleDialogs />
      {shown !== null && <ArticleTextMenu opened={shown} />}
    </section>
  )
}

const NO_ARTICLES: readonly RelatedArticle[] = []

const isShownBesideList = () => document.getElementById('list-pane')?.checkVisibility() ?? false
