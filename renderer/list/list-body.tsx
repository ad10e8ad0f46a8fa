import { useRef } from 'react'
import { useStore } from 'zustand'
import { focusPlace, LIST_ID, SEARCH_FIELD_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { partsOf } from '../stores/filters'
import { isSearching } from '../stores/question'
import { ShelfDrawing } from '../ui/drawings'
import { EmptyState } from '../ui/empty-state'
import { useWords } from '../wording/words'
import { ArticleList } from './article-list'
import { ListPlace } from './list-place'

/** The rows, or what is to be done where there are none. */
export function ListBody() {
  const { stores } = useApp()
  const isFilled = useStore(
    stores.list,
    ({ status, question, total }) => status.kind !== 'failed' && (question === null || total > 0),
  )
  const hadKeyboard = useRef(false)
  return (
    <ListPlace key={isFilled ? 'rows' : 'nothing'} hadKeyboard={hadKeyboard}>
      {isFilled ? <ListRows /> : <NothingListed />}
    </ListPlace>
  )
}

function ListRows() {
  const { stores } = useApp()
  const { status, question, total, windows, cursor } = useStore(stores.list)
  return (
    <ArticleList
      total={total}
      windows={windows}
      cursor={cursor}
      question={question}
      isBusy={status.kind === 'asking'}
      onLook={stores.list.look}
      onMove={position => void stores.reading.openAt(position)}
      onChoose={position => void stores.reading.showAt(position)}
    />
  )
}

function NothingListed() {
  const { stores, run } = useApp()
  const words = useWords()
  const { t } = words
  const clear = () => {
    stores.asking.clearEverything()
    focusPlace(SEARCH_FIELD_ID)
  }
  const isComingIn = useStore(stores.importing, ({ kind }) => kind === 'running')
  const { status, question } = useStore(stores.list)
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
  if (question !== null && (isSearching(question) || partsOf(question.filter).length > 0)) {
    return (
      <EmptyState
        id={LIST_ID}
        title={t('list.nothing-found')}
        hint={t('list.nothing-found-hint')}
        action={{ name: t('list.clear-search'), onPress: clear }}
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
