import type { Database } from 'better-sqlite3'
import type { LibraryApi } from '../../shared/api'
import { OqyrmanError } from '../../shared/failure'
import { libraryError } from './sqlite/failure'
import { backUp, backUpByHand, backupFolder, listBackups, removeBackup } from './store/backup'
import { hasImports } from './store/imports'

export type BackupMethods = Pick<LibraryApi, 'listBackups' | 'makeBackup' | 'removeBackup'>

export interface BackupPlace {
  readonly db: Database
  /** The library's, absolute. */
  readonly folder: string
  /** Gives up the copy under way. */
  readonly closing: AbortSignal
  /** Is told why the copy of the day could not be made. */
  onDayFailed(thrown: unknown): void
  guarded<T>(work: () => T): T
}

/** The copies of a library that is open: that of the day, and those that a person asks for. */
export class Backups {
  readonly methods: BackupMethods
  readonly #place: BackupPlace
  #underWay: Promise<unknown> = Promise.resolve()

  constructor(place: BackupPlace) {
    this.#place = place
    const { folder, guarded } = place
    this.methods = {
      listBackups: async () => guarded(() => listBackups(folder)),
      makeBackup: () => this.#makeByHand(),
      removeBackup: async ({ name }) => {
        guarded(() => removeBackup(folder, name))
        return null
      },
    }
  }

  /** Makes the day's copy, in the background. A library nothing was ever brought into has nothing to copy. */
  makeOfDay(): void {
    const { db, folder, closing, onDayFailed } = this.#place
    if (!hasImports(db)) return
    const today = new Date().toISOString().slice(0, 10)
    this.#underWay = backUp(db, folder, today, closing).catch(thrown => {
      if (!closing.aborted) onDayFailed(libraryError(thrown, backupFolder(folder)))
    })
  }

  /** Waits until nothing is copied any more. */
  async end(): Promise<void> {
    await this.#underWay
  }

  #makeByHand(): ReturnType<BackupMethods['makeBackup']> {
    const { db, folder, closing } = this.#place
    const copying = backUpByHand(db, folder, new Date(), closing)
    this.#underWay = Promise.allSettled([this.#underWay, copying])
    return copying.catch(thrown => {
      if (closing.aborted) throw new OqyrmanError({ kind: 'superseded' }, { cause: thrown })
      throw libraryError(thrown, backupFolder(folder))
    })
  }
}
