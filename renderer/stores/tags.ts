import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, NOTHING } from '../../shared/api'
import type { TagChangeId } from '../../shared/ids'
import type { CountedTag, TagColour } from '../../shared/marking'
import { withMovedTags } from '../../shared/moved-tags'
import { isNameWithin, tagName, tidyTag } from '../../shared/tags'
import type { DeedsStore } from './deeds'
import { keepUnchanged } from './keep-unchanged'
import { newestOnly } from './newest-only'
import type { QuestionState, QuestionStore } from './question'

export interface TagsState {
  /** All tags of the library and those they lie in, by their names. */
  readonly byName: ReadonlyMap<string, CountedTag>
}

/** What a list is asked for that may name a tag. */
type Asked = Pick<QuestionState, 'text' | 'filter'>

/** The tags as such. What is done to them is done to all articles that have them, and can be undone. */
export interface TagsStore extends StoreApi<TagsState> {
  load(): Promise<void>
  setColour(tag: string, colour: TagColour | null): Promise<void>
  /** Gives a tag another name, and with it those that lie in it; one that has the name already becomes one with it. */
  rename(tag: string, typed: string): Promise<void>
  /** Takes a tag off all articles, and those that lie in it. */
  removeEverywhere(tag: string): Promise<void>
}

/** @param onFailure told when the tags could not be had */
export function createTagsStore(
  library: Pick<LibraryApi, 'listTags' | 'setTagColour' | 'changeTag' | 'textWithMovedTag' | 'undoTagChange'>,
  deeds: Pick<DeedsStore, 'do'>,
  question: QuestionStore,
  onFailure: (thrown: unknown) => void,
): TagsStore {
  const store = createStore<TagsState>(() => ({ byName: new Map() }))
  const { getState } = store

  const ask = newestOnly<null>(async (_, signal) => {
    try {
      const before = [...getState().byName.values()]
      const known = keepUnchanged(before, await library.listTags(NOTHING))
      if (!signal.aborted && known !== before)
        store.setState({ byName: new Map(known.map(each => [tagName(each.tag), each])) })
    } catch (thrown) {
      if (!signal.aborted) onFailure(thrown)
    }
  })

  /** A change of a tag, and what puts exactly that back. What the list is asked for goes along, chosen or typed, unless
   *  the person has asked for something else since. */
  function change(tag: string, to: string | null) {
    let changeId: TagChangeId | null = null
    const { text, filter } = question.getState()
    const before = { text, filter }
    let after = before
    const follow = (from: Asked, asked: Asked) => {
      const now = question.getState()
      if (now.filter !== from.filter || now.text !== from.text) return
      if (asked.filter !== from.filter || asked.text !== from.text) question.setState(asked)
    }
    return {
      forth: async () => {
        const moved = to === null || text === '' ? before : await library.textWithMovedTag({ text, tag, to })
        after = { text: moved.text, filter: withMovedTags(filter, tag, to) }
        changeId = (await library.changeTag({ tag, to })).changeId
        follow(before, after)
      },
      back: async () => {
        if (changeId !== null) await library.undoTagChange({ changeId })
        follow(after, before)
      },
    }
  }

  return {
    ...store,
    load: () => ask(null),
    async setColour(tag, colour) {
      const before = colourOf(getState(), tag)
      if (before === colour) return
      await deeds.do({
        kind: 'tag-coloured',
        forth: () => library.setTagColour({ tag, colour }),
        back: () => library.setTagColour({ tag, colour: before }),
      })
    },
    async rename(tag, typed) {
      const to = tidyTag(typed)
      if (to === '' || to === tag) return
      const kind = isJoining(getState(), tag, to) ? 'tags-joined' : 'tag-renamed'
      await deeds.do({ kind, ...change(tag, to) })
    },
    removeEverywhere: tag => deeds.do({ kind: 'tag-removed-everywhere', ...change(tag, null) }),
  }
}

/** The colour of a tag in whatever letters; null where it has none. */
export const colourOf = ({ byName }: TagsState, tag: string): TagColour | null =>
  byName.get(tagName(tag))?.colour ?? null

/** Whether another tag has the new name already. */
const isJoining = ({ byName }: TagsState, tag: string, to: string): boolean =>
  byName.has(tagName(to)) && !isNameWithin(tagName(to), tagName(tag))
