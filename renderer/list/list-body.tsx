import { useRef } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../stores/app'
import { ArticleList } from './article-list'
import { ListPlace } from './list-place'
import { NothingListed } from './nothing-listed'

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
  const { status, question, total, windows, cursor, topRow } = useStore(stores.list)
  return (
    <ArticleList
      total={total}
      windows={windows}
      cursor={cursor}
      topRow={topRow}
      question={question}
      isBusy={status.kind === 'asking'}
      onLook={stores.list.look}
      onMove={position => void stores.reading.openAt(position)}
      onChoose={position => void stores.reading.showAt(position)}
    />
  )
}
