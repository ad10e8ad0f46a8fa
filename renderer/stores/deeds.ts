import { createStore, type StoreApi } from 'zustand/vanilla'

/** What a person did, as it is told and named when it is undone. */
export const DEED_KINDS = [
  'bookmarked',
  'bookmark-removed',
  'marked-read',
  'marked-unread',
  'many-read',
  'many-unread',
  'many-bookmarked',
  'many-bookmarks-removed',
  'many-tagged',
  'many-tags-removed',
  'doubt-dismissed',
  'doubt-taken-up',
  'told-apart',
  'imported',
  'import-taken-out',
  'import-brought-back',
  'search-forgotten',
  'searches-forgotten',
  'smart-list-saved',
  'smart-list-renamed',
  'smart-list-replaced',
  'smart-list-removed',
  'tagged',
  'tag-removed',
  'tag-coloured',
  'tag-renamed',
  'tags-joined',
  'tag-removed-everywhere',
  'noted',
  'note-removed',
  'highlighted',
  'highlight-removed',
  'library-restored',
] as const
export type DeedKind = (typeof DEED_KINDS)[number]

/** Something a person did to the library that can be undone. Both ways tell by a throw that they failed. */
export interface Deed {
  readonly kind: DeedKind
  /** How many articles it was done to, once it is done, where it was to several at once. */
  readonly count?: () => number
  readonly forth: () => Promise<unknown>
  readonly back: () => Promise<unknown>
}

/** What is told of the last deed. `number` differs from one telling to the next. */
export interface ToldDeed {
  readonly number: number
  readonly kind: DeedKind
  readonly count: number | null
  readonly isUndone: boolean
}

export interface DeedsState {
  readonly done: readonly Deed[]
  readonly undone: readonly Deed[]
  readonly told: ToldDeed | null
  /** Deeds being done, undone or done again, and those that wait for it: what can be undone after them is not known. */
  readonly underWay: number
}

export interface DeedsStore extends StoreApi<DeedsState> {
  /** Does it, and keeps it so that it can be undone. */
  do(deed: Deed): Promise<void>
  /** Takes back the last deed; nothing where there is none. */
  undo(): Promise<void>
  redo(): Promise<void>
  /** Another page has put a copy in the library's place: what was done to the one before cannot be undone. */
  forgetOfLibrary(): void
  /** Puts away what was told. */
  close(): void
}

/** Deeds that can be undone: more than anybody remembers. */
const MOST_KEPT = 200

/** Marks show by themselves that they were set: only undoing them is told. */
const TOLD_AT_ONCE: ReadonlySet<DeedKind> = new Set<DeedKind>([
  'library-restored',
  'many-read',
  'many-unread',
  'many-bookmarked',
  'many-bookmarks-removed',
  'many-tagged',
  'many-tags-removed',
  'doubt-dismissed',
  'told-apart',
  'import-taken-out',
  'import-brought-back',
  'search-forgotten',
  'searches-forgotten',
  'smart-list-saved',
  'smart-list-replaced',
  'smart-list-removed',
  'tagged',
  'tag-removed',
  'tag-renamed',
  'tags-joined',
  'tag-removed-everywhere',
  'noted',
  'note-removed',
  'highlighted',
  'highlight-removed',
])

/** @param onFailure told when a deed or its undoing failed; then it is as if it had not been tried */
export function createDeedsStore(onFailure: (thrown: unknown) => void): DeedsStore {
  const store = createStore<DeedsState>(() => ({ done: [], undone: [], told: null, underWay: 0 }))
  const { getState, setState } = store
  let number = 0
  const tell = ({ kind, count }: Deed, isUndone: boolean): ToldDeed => ({
    number: ++number,
    kind,
    count: count?.() ?? null,
    isUndone,
  })
  // One after the other: a quick second Ctrl+Z must not overtake the first.
  let last = Promise.resolve()
  const inTurn = (step: () => Promise<void>) => {
    setState(({ underWay }) => ({ underWay: underWay + 1 }))
    last = last
      .then(() => step().catch(onFailure))
      .then(() => setState(({ underWay }) => ({ underWay: underWay - 1 })))
    return last
  }
  return {
    ...store,
    do: deed =>
      inTurn(async () => {
        await deed.forth()
        // It was so already: there is nothing to undo.
        if (deed.count?.() === 0) return
        const done = [...getState().done, deed].slice(-MOST_KEPT)
        setState({ done, undone: [], told: TOLD_AT_ONCE.has(deed.kind) ? tell(deed, false) : null })
      }),
    undo: () =>
      inTurn(async () => {
        const { done, undone } = getState()
        const deed = done.at(-1)
        if (deed === undefined) return
        await deed.back()
        setState({ done: done.slice(0, -1), undone: [...undone, deed], told: tell(deed, true) })
      }),
    redo: () =>
      inTurn(async () => {
        const { done, undone } = getState()
        const deed = undone.at(-1)
        if (deed === undefined) return
        await deed.forth()
        setState({ done: [...done, deed], undone: undone.slice(0, -1), told: tell(deed, false) })
      }),
    forgetOfLibrary() {
      const isRestoring = ({ kind }: Deed) => kind === 'library-restored'
      const { done, undone, told } = getState()
      setState({
        done: done.filter(isRestoring),
        undone: undone.filter(isRestoring),
        told: told?.kind === 'library-restored' ? told : null,
      })
    },
    close: () => setState({ told: null }),
  }
}
