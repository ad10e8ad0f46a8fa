import { useStore } from 'zustand'
import type { OpenedArticle } from '../../../shared/article'
import { closeFinding } from '../../commands/finding-commands'
import { useApp } from '../../stores/app'
import { FindBar } from './find-bar'
import { firstInSight } from './find-places'
import { useFoundPlaces } from './use-found-places'

interface ArticleFindProps {
  /** The article that is shown. */
  readonly shown: OpenedArticle | null
}

/** Finding in the article, where it is open. */
export function ArticleFind({ shown }: ArticleFindProps) {
  const { stores } = useApp()
  const { finding } = stores
  const state = useStore(finding)
  useFoundPlaces(state, shown)
  if (state.text === null || shown === null) return null
  return (
    <FindBar
      text={state.text}
      found={state}
      onType={text => finding.type(text, firstInSight)}
      onStep={by => finding.step(by, firstInSight)}
      onClose={() => closeFinding(stores)}
    />
  )
}
