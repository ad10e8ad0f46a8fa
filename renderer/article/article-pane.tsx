import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { RelatedArticle } from '../../shared/article'
import { ARTICLE_ID, ARTICLE_PANE_ID, focusPlace } from '../commands/focus'
import { useApp } from '../stores/app'
import { shownArticle } from '../stores/article'
import { currentMatch, matchCount } from '../stores/matches'
import { isSearching } from '../stores/question'
import { BookDrawing } from '../ui/drawings'
import { EmptyState } from '../ui/empty-state'
import { IconButton } from '../ui/icon-button'
import { CloseIcon } from '../ui/icons'
import { withShortcut } from '../wording/shortcut-text'
import { useWords } from '../wording/words'
import { ArticleDialogs } from './article-dialogs'
import { ArticleFind } from './article-find'
import { ArticleTextMenu } from './article-text-menu'
import { ArticleView } from './article-view'
import { forgetCaret } from './find-places'
import { ArticleMarks } from './marks/article-marks'
import { useReadingPlace } from './place/use-reading-place'
import { copyAsWritten } from './text/copy-as-written'
import { showMatch } from './text/match-places'
import { useReadingStyle } from './text/use-reading-style'
import { textEvents } from './text-events'
import { ArticleTools } from './tools/article-tools'
import { MatchBar } from './tools/match-bar'
import { MoreMenu } from './tools/more-menu'
import { ReadingMenu } from './tools/reading-menu'

/** The right pane: the text. */
export function ArticlePane() {
  const { stores, run, whyOff } = useApp()
  const words = useWords()
  const { t } = words
  const state = useStore(stores.article)
  const position = useStore(stores.list, list => list.cursor?.position ?? -1)
  const total = useStore(stores.list, list => list.total)
  const { pane, copiedUrl, isFocusMode } = useStore(stores.layout)
  const visited = useStore(stores.visited)
  const text = useRef<HTMLDivElement>(null)
  const shown = shownArticle(state)
  const shownId = shown?.article.id ?? null
  const isSearched = useStore(stores.question, isSearching)
  const matches = useStore(stores.matches)
  const onScroll = useReadingPlace(text, shown, visited.isReturning, stores.readingPlaces)
  const reading = useStore(stores.settings, settings => settings.reading)
  useReadingStyle(reading)
  const match = currentMatch(matches, shown)
  const noMore = matches.told?.kind === 'no-more' ? matches.told.by : null
  const count = shown === null ? 0 : matchCount(shown)
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
      <ArticleTools
        article={shown?.article ?? null}
        hasPrevious={position > 0}
        hasNext={position < total - 1}
        hasBefore={visited.at > 0}
        onCommand={command => void run(command)}
        onBack={() => void run('leave')}
        menus={
          shown !== null && (
            <>
              <ReadingMenu reading={reading} onChange={reading => stores.settings.change({ reading })} />
              <MoreMenu whyOff={whyOff} onCommand={command => void run(command)} />
            </>
          )
        }
      >
        {isSearched && (count > 0 || noMore !== null) && (
          <MatchBar count={count} at={match} noMore={noMore} onCommand={command => void run(command)} />
        )}
      </ArticleTools>
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
