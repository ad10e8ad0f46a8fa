import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { EncodingName } from '../../shared/encodings'
import { type Failure, failureOf } from '../../shared/failure'
import type { FileId } from '../../shared/ids'
import type { ParseChanges } from '../../shared/importing'
import { newestOnly } from './newest-only'

export type ReadingAgainState =
  | { readonly kind: 'closed' }
  /** What was compared before stays in sight until the new is there. */
  | ({ readonly kind: 'comparing'; readonly before: ParseChanges | null } & FileToRead)
  | ({ readonly kind: 'compared'; readonly changes: ParseChanges } & FileToRead)
  | ({ readonly kind: 'applying'; readonly changes: ParseChanges } & FileToRead)
  | ({ readonly kind: 'failed'; readonly failure: Failure } & FileToRead)

export interface FileToRead {
  readonly fileId: FileId
  readonly fileName: string
  /** What the person wants it to be read in; null lets the parser tell. */
  readonly encoding: EncodingName | null
}

/** What reading one kept file again would change, and doing so. */
export interface ReadingAgainStore extends StoreApi<ReadingAgainState> {
  compare(file: FileToRead): Promise<void>
  readAs(encoding: EncodingName | null): Promise<void>
  /** Reads it again as it was compared. */
  apply(): Promise<void>
  close(): void
}

/** @param onDone told what was changed */
export function createReadingAgainStore(
  library: Pick<LibraryApi, 'compareReadAgain' | 'readAgain'>,
  onDone: (changes: ParseChanges) => void,
): ReadingAgainStore {
  const store = createStore<ReadingAgainState>(() => ({ kind: 'closed' }))
  const { getState } = store
  const setState = (state: ReadingAgainState) => store.setState(state, true)

  const ask = newestOnly<FileToRead>(async (file, signal) => {
    const { fileId, encoding } = file
    const state = await library.compareReadAgain({ fileId, encoding }).then(
      (changes): ReadingAgainState => ({ ...file, kind: 'compared', changes }),
      (thrown): ReadingAgainState => ({ ...file, kind: 'failed', failure: failureOf(thrown) }),
    )
    if (!signal.aborted && getState().kind === 'comparing') setState(state)
  })

  function compare({ fileId, fileName, encoding }: FileToRead) {
    const state = getState()
    const isSame = state.kind !== 'closed' && state.fileId === fileId
    setState({
      kind: 'comparing',
      fileId,
      fileName,
      encoding,
      before: isSame ? comparedIn(state) : null,
    })
    return ask({ fileId, fileName, encoding })
  }

  return {
    ...store,
    compare,
    async readAs(encoding) {
      const state = getState()
      if (state.kind !== 'closed' && state.kind !== 'applying') await compare({ ...state, encoding })
    },
    async apply() {
      const state = getState()
      if (state.kind !== 'compared') return
      const { fileId, encoding } = state
      const isStill = () => getState().kind === 'applying'
      setState({ ...state, kind: 'applying' })
      try {
        onDone(await library.readAgain({ fileId, encoding }))
        if (isStill()) setState({ kind: 'closed' })
      } catch (thrown) {
        if (isStill()) setState({ ...state, kind: 'failed', failure: failureOf(thrown) })
      }
    },
    close: () => setState({ kind: 'closed' }),
  }
}

/** The comparison there is to be seen. */
export function comparedIn(state: ReadingAgainState): ParseChanges | null {
  if (state.kind === 'comparing') return state.before
  return state.kind === 'compared' || state.kind === 'applying' ? state.changes : null
}
