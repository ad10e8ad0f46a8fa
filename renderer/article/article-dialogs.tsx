import { lazy } from 'react'
import { useStore } from 'zustand'
import { PartShelter } from '../notices/part-shelter'
import { useApp } from '../stores/app'

const ComparedDialog = lazy(() => import('./compared/compared-dialog'))
const KeptFileDialog = lazy(() => import('./source/kept-file-dialog'))

/** What opens over an article: its file, and its versions side by side. */
export function ArticleDialogs() {
  const { stores } = useApp()
  const compared = useStore(stores.compared)
  const keptFile = useStore(stores.keptFile)
  return (
    <>
      <PartShelter part="compared" of={compared.kind} onMissing={stores.compared.close}>
        {compared.kind === 'open' && (
          <ComparedDialog
            one={compared.one}
            other={compared.other}
            onCompare={id => void stores.compared.compare(compared.one, id)}
            onClose={stores.compared.close}
          />
        )}
      </PartShelter>
      <PartShelter part="kept-file" of={keptFile.kind} onMissing={stores.keptFile.close}>
        {keptFile.kind === 'open' && (
          <KeptFileDialog file={keptFile.lines} own={keptFile.own} onClose={stores.keptFile.close} />
        )}
      </PartShelter>
    </>
  )
}
