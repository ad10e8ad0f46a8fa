import type { Database } from 'better-sqlite3'
import type { LibraryApi, LibraryEvent } from '../../shared/api'
import type { ArticleId } from '../../shared/ids'
import { readKnownArticle } from './find-article'
import type { LibraryShelf } from './find-shelf'
import { listedIdOf } from './related'
import { withMovedTagTerms } from './search/moved-tag-terms'
import { setDoubtDismissed } from './store/doubts'
import { hasHighlights, setHighlights } from './store/highlights'
import { type Mark, setMarks } from './store/marks'
import { setSame } from './store/not-same'
import { setNote } from './store/notes'
import { setReadingPlace } from './store/reading-places'
import { BOOKMARKED, HIGHLIGHTED, NOTED, READ } from './store/shelf'
import { changeTag, undoTagChange } from './store/tag-changes'
import { setTagColour } from './store/tag-colours'
import { setTagged } from './store/tags'

export interface MarkingHost {
  readonly db: Database
  /** The shelf as it is now: it changes with an index that is built anew. */
  shelf(): LibraryShelf
  /** Does work, with what goes wrong told as a failure; where the index turns out to be damaged, it is done again. */
  guarded<T>(work: () => T): T
  readonly onEvent: (event: LibraryEvent) => void
}

export type MarkingMethods = Pick<
  LibraryApi,
  | 'setBookmarked'
  | 'setRead'
  | 'setTagged'
  | 'setTagColour'
  | 'changeTag'
  | 'undoTagChange'
  | 'textWithMovedTag'
  | 'setNote'
  | 'setHighlighted'
  | 'setReadingPlace'
  | 'setDoubtDismissed'
  | 'setSame'
>

/** The methods by which a person adds to articles: written down, then shown on the shelf. */
export function markingMethods({ db, shelf, guarded, onEvent }: MarkingHost): MarkingMethods {
  const change = (work: (now: number) => void): null => {
    guarded(() => work(Date.now()))
    onEvent({ kind: 'articles-changed' })
    return null
  }
  const mark = (mark: Mark, bit: number, ids: readonly ArticleId[], on: boolean) =>
    change(now => {
      setMarks(db, mark, ids, on, now)
      shelf().mark(bit, ids, on)
    })
  return {
    setBookmarked: async ({ ids, on }) => mark('bookmarked', BOOKMARKED, ids, on),
    setRead: async ({ ids, on }) => mark('read', READ, ids, on),
    setTagged: async ({ ids, tag, on }) =>
      change(now => shelf().tag(setTagged(db, ids, tag, on, now), ids, on)),
    setNote: async ({ id, note }) =>
      change(now => {
        setNote(db, id, note, now)
        shelf().mark(NOTED, [id], note !== null)
      }),
    setTagColour: async ({ tag, colour }) => change(() => setTagColour(db, tag, colour)),
    changeTag: async ({ tag, to }) => {
      const changeId = guarded(() => changeTag(db, tag, to, withMovedTagTerms))
      change(() => shelf().retag())
      return { changeId }
    },
    undoTagChange: async ({ changeId }) =>
      change(() => {
        undoTagChange(db, changeId)
        shelf().retag()
      }),
    textWithMovedTag: async ({ text, tag, to }) => ({ text: withMovedTagTerms(text, tag, to) }),
    setHighlighted: async ({ id, highlights }) =>
      change(now => {
        const article = readKnownArticle(db, id)
        setHighlights(db, article.key, article, highlights, now)
        // The marks of a copy are those of the one that is listed.
        shelf().mark(HIGHLIGHTED, [listedIdOf(db, id)], hasHighlights(db, article.key))
      }),
    setReadingPlace: async ({ id, place }) => {
      guarded(() => setReadingPlace(db, id, place, Date.now()))
      return null
    },
    setDoubtDismissed: async ({ id, kind, evidence, on }) =>
      change(now => {
        setDoubtDismissed(db, id, { kind, evidence }, on, now)
        shelf().doubt(id)
      }),
    setSame: async ({ id, otherId, isSame }) =>
      change(now => {
        setSame(db, id, otherId, isSame, now)
        for (const each of [id, otherId]) shelf().doubt(each)
      }),
  }
}
