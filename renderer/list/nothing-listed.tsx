import type { ComponentType } from 'react'
import { useStore } from 'zustand'
import { focusPlace, LIST_ID, SEARCH_FIELD_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { GlassDrawing, RibbonDrawing, ShelfDrawing, TagDrawing, TeaDrawing } from '../ui/drawings'
import { EmptyState } from '../ui/empty-state'
import { useWords } from '../wording/words'
import { type Nothing, whichNothing } from './which-nothing'

const DRAWINGS: Readonly<Record<Exclude<Nothing, 'listed'>, ComponentType>> = {
  found: GlassDrawing,
  unread: TeaDrawing,
  bookmarked: RibbonDrawing,
  tagged: TagDrawing,
}

/** In the place of rows: why there are none, and the one thing to do about it. */
export function NothingListed() {
  const { stores, run } = useApp()
  const words = useWords()
  const { t } = words
  const isComingIn = useStore(stores.importing, ({ kind }) => kind === 'running')
  const { status, question } = useStore(stores.list)
  const nothing = whichNothing(question)
  if (status.kind === 'failed') {
    return (
      <EmptyState
        id={LIST_ID}
        title={t('list.failed')}
        hint={words.failure(status.failure)}
        action={{ name: t('list.try-again'), onPress: () => void stores.start() }}
      />
    )
  }
  if (nothing !== 'listed') {
    const NothingDrawing = DRAWINGS[nothing]
    const clear = () => {
      stores.asking.clearEverything()
      focusPlace(nothing === 'found' ? SEARCH_FIELD_ID : LIST_ID)
    }
    return (
      <EmptyState
        id={LIST_ID}
        title={t(`nothing.${nothing}`)}
        hint={t(`nothing.${nothing}-hint`)}
        drawing={<NothingDrawing />}
        action={{ name: t(nothing === 'found' ? 'nothing.clear' : 'nothing.show-all'), onPress: clear }}
      />
    )
  }
  if (isComingIn) {
    return (
      <EmptyState
        id={LIST_ID}
        title={t('list.coming-in')}
        hint={t('list.coming-in-hint')}
        drawing={<ShelfDrawing />}
      />
    )
  }
  return (
    <EmptyState
      id={LIST_ID}
      title={t('list.library-empty')}
      hint={t('list.library-empty-hint')}
      drawing={<ShelfDrawing />}
      action={{ name: t('import.import-files'), onPress: () => void run('import-files') }}
    />
  )
}
