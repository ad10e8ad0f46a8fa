import type { Database } from 'better-sqlite3'
import type { Language } from '../../shared/article'
import type { LibraryShelf } from './find-shelf'
import { inTurns } from './in-turns'
import { orderedByHeadline } from './store/headline-order'

/** Works out the order of all headlines, in turns: a million take seconds. */
export class HeadlineOrders {
  readonly #db: Database
  readonly #shelf: LibraryShelf
  #underWay: { readonly name: string; readonly end: Promise<void> } | null = null

  constructor(db: Database, shelf: LibraryShelf) {
    this.#db = db
    this.#shelf = shelf
  }

  /** Lets the shelf know the order of all headlines. Whoever asks meanwhile waits for the same; where articles come or go
   *  before the end, it ends without. */
  async workOut(language: Language): Promise<void> {
    if (this.#shelf.headlineOrder(language) !== null) return
    const name = `${language} ${this.#shelf.edition}`
    if (this.#underWay?.name !== name) this.#underWay = { name, end: this.#workOut(language) }
    await this.#underWay.end
  }

  async #workOut(language: Language): Promise<void> {
    const shelf = this.#shelf
    const { current, edition } = shelf
    const ordering = orderedByHeadline(this.#db, current, language)
    function* steps() {
      shelf.setHeadlineOrder(language, yield* ordering, edition)
    }
    try {
      await inTurns(steps(), () => this.#db.open && shelf.edition === edition)
    } finally {
      // One that failed is worked out anew by whoever asks next.
      this.#underWay = null
    }
  }
}
