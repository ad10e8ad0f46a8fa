import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LibraryApi } from '../../shared/api'
import type { EncodingName } from '../../shared/encodings'
import { type Failure, failureOf } from '../../shared/failure'
import type { FilePreview, FilesToImport } from '../../shared/importing'
import type { Chosen, Shell } from '../shell/shell'
import { foldersWithin } from './folders-within'
import type { ImportingStore } from './importing'
import { newestOnly } from './newest-only'
import type { NoticesStore } from './notices'

export type PreviewState =
  | { readonly kind: 'closed' }
  | Gathering
  | ({ readonly kind: 'open'; readonly chosenPath: string; readonly look: Look } & Gathered)

/** What was chosen is on its way to where the library can read it, or is being listed. */
interface Gathering {
  readonly kind: 'gathering'
  /** Null where nothing has to be handed over. */
  readonly staged: { readonly done: number; readonly total: number } | null
  /** The person has said yes already: it comes in as soon as it is there. */
  readonly isAccepted: boolean
}

interface Gathered {
  /** What was chosen or staged, folders as folders. */
  readonly paths: readonly string[]
  readonly files: FilesToImport
  /** Where the files lie among those that were chosen, by path. */
  readonly folders: ReadonlyMap<string, string>
  /** What the person wants files to be read in, by path; of the others the parser tells. */
  readonly encodings: ReadonlyMap<string, EncodingName>
}

/** What is known of the chosen file. What was seen before stays in sight until the new is there. */
export type Look =
  | { readonly kind: 'looking'; readonly before: FilePreview | null }
  | { readonly kind: 'seen'; readonly preview: FilePreview }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** What is about to come in, before it does. */
export interface PreviewStore extends StoreApi<PreviewState> {
  /** Takes the place of what was shown before, which then does not come in. */
  show(chosen: Chosen): Promise<void>
  look(path: string): void
  /** Reads the file that is looked at in another encoding; null lets the parser tell. */
  readAs(encoding: EncodingName | null): void
  /** Brings everything in. */
  accept(): Promise<void>
  /** Brings nothing in, and forgets what was handed over. */
  cancel(): void
}

export function createPreviewStore(
  library: Pick<LibraryApi, 'listFilesToImport' | 'previewFile'>,
  shell: Pick<Shell, 'stage' | 'discard'>,
  importing: Pick<ImportingStore, 'start'>,
  notices: Pick<NoticesStore, 'tell' | 'fail'>,
): PreviewStore {
  const store = createStore<PreviewState>(() => ({ kind: 'closed' }))
  const { getState } = store
  const setState = (state: PreviewState) => store.setState(state, true)
  let gathering = new AbortController()

  const preview = newestOnly<{ path: string; encoding: EncodingName | null }>(async (wanted, signal) => {
    const look = await library.previewFile(wanted).then(
      (seen): Look => ({ kind: 'seen', preview: seen }),
      (thrown): Look => ({ kind: 'failed', failure: failureOf(thrown) }),
    )
    const state = getState()
    if (!signal.aborted && state.kind === 'open' && state.chosenPath === wanted.path)
      setState({ ...state, look })
  })

  function lookAt(chosenPath: string, gathered: Gathered, before: FilePreview | null) {
    setState({ ...gathered, kind: 'open', chosenPath, look: { kind: 'looking', before } })
    void preview({ path: chosenPath, encoding: gathered.encodings.get(chosenPath) ?? null })
  }

  async function gather(chosen: Chosen, signal: AbortSignal) {
    const paths = await pathsOf(chosen, signal)
    if (signal.aborted) return shell.discard(paths)
    const files = await library.listFilesToImport({ paths })
    const state = getState()
    const first = files.files[0]
    if (signal.aborted || first === undefined || state.kind !== 'gathering') {
      if (!signal.aborted) setState({ kind: 'closed' })
      if (first === undefined) notices.tell({ kind: 'nothing-to-import' })
      return shell.discard(paths)
    }
    const folders = foldersOf(chosen, paths, files)
    if (!state.isAccepted) return lookAt(first.path, { paths, files, folders, encodings: new Map() }, null)
    setState({ kind: 'closed' })
    await importing.start(paths, [])
  }

  async function pathsOf(chosen: Chosen, signal: AbortSignal): Promise<readonly string[]> {
    if (chosen.kind === 'paths') return chosen.paths
    const total = chosen.files.length
    const show = (done: number) => {
      const state = getState()
      if (!signal.aborted && state.kind === 'gathering') setState({ ...state, staged: { done, total } })
    }
    show(0)
    return shell.stage(chosen.files, show, signal)
  }

  function cancel() {
    const state = getState()
    gathering.abort()
    setState({ kind: 'closed' })
    if (state.kind === 'open') void shell.discard(state.paths).catch(notices.fail)
  }

  return {
    ...store,
    async show(chosen) {
      cancel()
      gathering = new AbortController()
      const { signal } = gathering
      setState({ kind: 'gathering', staged: null, isAccepted: false })
      try {
        await gather(chosen, signal)
      } catch (thrown) {
        notices.fail(thrown)
        if (!signal.aborted) setState({ kind: 'closed' })
      }
    },
    look(path) {
      const state = getState()
      if (state.kind === 'open' && state.chosenPath !== path) lookAt(path, state, seenIn(state.look))
    },
    readAs(encoding) {
      const state = getState()
      if (state.kind !== 'open') return
      const encodings = new Map(state.encodings)
      if (encoding === null) encodings.delete(state.chosenPath)
      else encodings.set(state.chosenPath, encoding)
      lookAt(state.chosenPath, { ...state, encodings }, seenIn(state.look))
    },
    async accept() {
      const state = getState()
      if (state.kind === 'gathering') return setState({ ...state, isAccepted: true })
      if (state.kind !== 'open') return
      setState({ kind: 'closed' })
      const encodings = [...state.encodings].map(([path, encoding]) => ({ path, encoding }))
      await importing.start(state.paths, encodings)
    },
    cancel,
  }
}

/** Where files lay: told by their paths, but for files that were handed over one by one. Those lie elsewhere now, and
 *  what is known of them is known by their order. */
function foldersOf(
  chosen: Chosen,
  paths: readonly string[],
  { files }: FilesToImport,
): ReadonlyMap<string, string> {
  const given = new Set(paths)
  const isOneByOne = chosen.kind === 'files' && files.every(({ path }) => given.has(path))
  if (!isOneByOne) return foldersWithin(files.map(({ path }) => path))
  const places = chosen.files.map(file => file.webkitRelativePath)
  const folders = foldersWithin(places)
  return new Map(paths.map((path, i) => [path, folders.get(places[i] ?? '') ?? '']))
}

/** What there is to be seen of a file, until the newest is there. */
export function seenIn(look: Look): FilePreview | null {
  if (look.kind === 'seen') return look.preview
  return look.kind === 'looking' ? look.before : null
}
