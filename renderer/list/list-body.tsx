import { useRef } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../stores/app'
import { ListPlace } from './list-place'
import { ListRows } from './list-rows'
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
