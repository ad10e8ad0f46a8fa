import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Article } from '../../shared/article'
import type { ArticleId } from '../../shared/ids'
import type { DeedsStore } from './deeds'
import type { Marks } from './marks'

export type NotingState =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'open'
      readonly id: ArticleId
      /** The note as it was when writing began. */
      readonly before: string | null
      /** The note as it was last given to the library. */
      readonly given: string | null
      readonly typed: string
    }

/** Writing a note. What was typed is kept, however the writing ends; the whole of it is undone at once. */
export interface NotingStore extends StoreApi<NotingState> {
  open(article: Pick<Article, 'id' | 'note'>): void
  type(text: string): void
  /** Keeps what was typed; where that fails, writing goes on. */
  leave(): Promise<void>
  remove(article: Pick<Article, 'id' | 'note'>): Promise<void>
  /** Gives the library at once what was typed: the page may go away. */
  keepNow(): void
}

/** How long the typing must rest before it is kept already while it goes on, ms. */
const REST_MS = 800

/** @param onFailure told when what was typed could not be kept meanwhile */
export function createNotingStore(
  marks: Pick<Marks, 'setNote' | 'showNote'>,
  deeds: Pick<DeedsStore, 'do'>,
  onFailure: (thrown: unknown) => void,
): NotingStore {
  const store = createStore<NotingState>(() => ({ kind: 'closed' }))
  const { getState } = store
  const setState = (state: NotingState) => store.setState(state, true)
  let resting: ReturnType<typeof setTimeout> | undefined
  /** What was given last has been kept, or another try would end as this one did. */
  let isSettled = true

  function keepNow() {
    clearTimeout(resting)
    const state = getState()
    if (state.kind !== 'open') return
    const given = noteOf(state.typed)
    if (given === state.given && isSettled) return
    setState({ ...state, given })
    isSettled = false
    const settle = () => {
      isSettled = true
    }
    void marks.setNote(state.id, state.before, given).catch(onFailure).then(settle)
  }

  /** @returns whether it is kept now */
  async function change(id: ArticleId, before: string | null, after: string | null): Promise<boolean> {
    let isKept = false
    await deeds.do({
      kind: after === null ? 'note-removed' : 'noted',
      async forth() {
        await marks.setNote(id, before, after)
        isKept = true
      },
      back: () => marks.setNote(id, after, before),
    })
    return isKept
  }

  /** Leaves nothing of what was given to the library while it was typed, and then taken back. */
  async function takeBack(id: ArticleId, given: string | null, before: string | null): Promise<boolean> {
    if (given === before) return true
    return marks.setNote(id, given, before).then(
      () => true,
      thrown => {
        onFailure(thrown)
        return false
      },
    )
  }

  return {
    ...store,
    open({ id, note }) {
      const state = getState()
      if (state.kind === 'open' && state.id === id) return
      setState({ kind: 'open', id, before: note, given: note, typed: note ?? '' })
    },
    type(text) {
      const state = getState()
      if (state.kind !== 'open') return
      setState({ ...state, typed: text })
      clearTimeout(resting)
      resting = setTimeout(keepNow, REST_MS)
    },
    async leave() {
      clearTimeout(resting)
      const state = getState()
      if (state.kind !== 'open') return
      const note = noteOf(state.typed)
      // Deeds wait for their turn; the note takes the place of its editor in the same moment.
      marks.showNote(state.id, note)
      setState({ kind: 'closed' })
      const { id, before, given } = state
      const isKept = await (note === before ? takeBack(id, given, before) : change(id, before, note))
      if (!isKept && getState().kind === 'closed') setState(state)
    },
    async remove({ id, note }) {
      if (note !== null) await change(id, note, null)
    },
    keepNow,
  }
}

const noteOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())
