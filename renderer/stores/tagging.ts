import { createStore, type StoreApi } from 'zustand/vanilla'
import { type LibraryApi, NOTHING } from '../../shared/api'
import type { Article } from '../../shared/article'
import { cutText } from '../../shared/cut-text'
import type { ArticleId } from '../../shared/ids'
import { type CountedTag, MAX_TAG_LENGTH } from '../../shared/marking'
import { tagName, tidyTag } from '../../shared/tags'
import type { DeedsStore } from './deeds'
import type { Marks } from './marks'

export interface TaggingState {
  /** The article whose field for a tag is open. */
  readonly of: ArticleId | null
  /** All tags of the library. */
  readonly known: readonly CountedTag[]
}

/** Tags of articles. Putting one on and taking it off can be undone. */
export interface TaggingStore extends StoreApi<TaggingState> {
  open(id: ArticleId): Promise<void>
  close(): void
  /** Puts a tag on as it was typed; one that differs from a known tag in capitals alone is that one. */
  add(article: TaggedArticle, typed: string): Promise<void>
  remove(article: TaggedArticle, tag: string): Promise<void>
}

export type TaggedArticle = Pick<Article, 'id' | 'tags'>

/** @param onFailure told when the tags could not be had */
export function createTaggingStore(
  library: Pick<LibraryApi, 'listTags'>,
  marks: Pick<Marks, 'setTagged'>,
  deeds: Pick<DeedsStore, 'do'>,
  onFailure: (thrown: unknown) => void,
): TaggingStore {
  const store = createStore<TaggingState>(() => ({ of: null, known: [] }))
  const { getState, setState } = store
  async function readKnown() {
    try {
      setState({ known: await library.listTags(NOTHING) })
    } catch (thrown) {
      onFailure(thrown)
    }
  }
  return {
    ...store,
    async open(id) {
      setState({ of: id })
      await readKnown()
    },
    close: () => setState({ of: null }),
    async add({ id, tags }, typed) {
      const tag = spelledAsKnown(typed, [...tags, ...getState().known.map(({ tag }) => tag)])
      if (tag === '' || tags.includes(tag)) return
      await deeds.do({
        kind: 'tagged',
        forth: () => marks.setTagged(id, tag, true),
        back: () => marks.setTagged(id, tag, false),
      })
      await readKnown()
    },
    remove: ({ id }, tag) =>
      deeds.do({
        kind: 'tag-removed',
        forth: () => marks.setTagged(id, tag, false),
        back: () => marks.setTagged(id, tag, true),
      }),
  }
}

/** A tag as it was typed; one that differs from a known tag in capitals alone is that one. */
export function spelledAsKnown(typed: string, known: readonly string[]): string {
  const tag = tidyTag(cutText(tidyTag(typed), MAX_TAG_LENGTH))
  if (known.includes(tag)) return tag
  return known.find(other => tagName(other) === tagName(tag)) ?? tag
}
