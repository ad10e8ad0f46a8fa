import { useStore } from 'zustand'
import type { OpenedArticle } from '../../../shared/article'
import { useApp } from '../../stores/app'
import { currentMatch, matchCount } from '../../stores/matches'
import { isSearching } from '../../stores/question'
import { ArticleTools } from './article-tools'
import { MatchBar } from './match-bar'
import { MoreMenu } from './more-menu'
import { ReadingMenu } from './reading-menu'

interface ArticleBarProps {
  readonly shown: OpenedArticle | null
}

/** What can be done with the open article, and where the person is among its matches and in the list. */
export function ArticleBar({ shown }: ArticleBarProps) {
  const { stores, run, whyOff } = useApp()
  const position = useStore(stores.list, list => list.cursor?.position ?? -1)
  const total = useStore(stores.list, list => list.total)
  const hasBefore = useStore(stores.visited, visited => visited.at > 0)
  const isSearched = useStore(stores.question, isSearching)
  const matches = useStore(stores.matches)
  const reading = useStore(stores.settings, settings => settings.reading)
  const noMore = matches.told?.kind === 'no-more' ? matches.told.by : null
  const count = shown === null ? 0 : matchCount(shown)
  return (
    <ArticleTools
      article={shown?.article ?? null}
      hasPrevious={position > 0}
      hasNext={position < total - 1}
      hasBefore={hasBefore}
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
        <MatchBar
          count={count}
          at={currentMatch(matches, shown)}
          noMore={noMore}
          onCommand={command => void run(command)}
        />
      )}
    </ArticleTools>
  )
}
