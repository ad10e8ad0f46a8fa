import type { LibraryApi } from '../../shared/api'
import type { ArticleId } from '../../shared/ids'
import type { ReadingPlace } from '../../shared/marking'

/** Keeps how far each article was read: few writes, and none for what the library has. */
export interface ReadingPlaces {
  /** An article was opened where the library says that it was left. */
  begin(id: ArticleId, place: ReadingPlace | null): void
  /** The person is at another place of the article that was begun; `null` is its beginning, or its end. */
  move(place: ReadingPlace | null): void
  /** Writes where the person is: they go on to another article, or away. */
  settle(): void
}

/** How long a person must stay at a place for it to be written, ms. */
const PAUSE_MS = 1_500

/** @param onFailure told when a place could not be kept */
export function createReadingPlaces(
  library: Pick<LibraryApi, 'setReadingPlace'>,
  onFailure: (thrown: unknown) => void,
): ReadingPlaces {
  let current: { readonly id: ArticleId; readonly kept: ReadingPlace | null } | null = null
  let at: ReadingPlace | null = null
  let pause: ReturnType<typeof setTimeout> | undefined

  function settle() {
    clearTimeout(pause)
    if (current === null || isSame(at, current.kept)) return
    current = { id: current.id, kept: at }
    library.setReadingPlace({ id: current.id, place: at }).catch(onFailure)
  }

  return {
    begin(id, place) {
      settle()
      current = { id, kept: place }
      at = place
    },
    move(place) {
      at = place
      clearTimeout(pause)
      pause = setTimeout(settle, PAUSE_MS)
    },
    settle,
  }
}

// A hundredth of a paragraph is less than a line: no reader sees it, and none is written for it.
const isSame = (one: ReadingPlace | null, other: ReadingPlace | null) =>
  one === null || other === null
    ? one === other
    : one.paragraph === other.paragraph && Math.abs(one.share - other.share) < 0.01
