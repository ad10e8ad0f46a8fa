import { constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { OqyrmanError } from '../../../shared/failure'
import { libraryError } from '../sqlite/failure'
import { backupFolder, pathOfBackup, stampedBackup } from './backup'
import { flush } from './flush'
import { APPLICATION_ID } from './migrate'
import { MIGRATIONS } from './schema'

// A copy that is whole and sound, waiting to take the library's place. Where a crash left it beside a library, it had
// not come to that; where there is no library, it had, and only the last step is missing.
const stagedIn = (folder: string) => join(folder, 'library.db.restoring')
const libraryIn = (folder: string) => join(folder, 'library.db')

/** Copies a backup beside the library and looks through it, so that putting it in place cannot fail for its sake. The
 *  library may be in use meanwhile.
 *  @throws OqyrmanError `backup-missing`, `backup-corrupt`; library-newer, disk-full … about the backup */
export function stageBackup(folder: string, name: string): void {
  const source = pathOfBackup(folder, name)
  const staged = stagedIn(folder)
  const unfinished = `${staged}.part`
  try {
    // Where the disk can, without copying a byte.
    copyFileSync(source, unfinished, constants.COPYFILE_FICLONE)
    refuseUnusable(unfinished, source)
    flush(unfinished)
    renameSync(unfinished, staged)
  } catch (thrown) {
    throw backupError(thrown, source)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${unfinished}${suffix}`, { force: true })
  }
}

/** What an error means for a copy rather than for the library. */
function backupError(thrown: unknown, source: string): unknown {
  const error = libraryError(thrown, source)
  if (!(error instanceof OqyrmanError) || error.failure.kind !== 'library-corrupt') return error
  const { detail } = error.failure
  return new OqyrmanError({ kind: 'backup-corrupt', name: basename(source), detail }, { cause: thrown })
}

/** Puts the staged copy in the place of a library that is closed. The library becomes a backup itself.
 *  @returns the name of that backup
 *  @throws OqyrmanError, with the library as it was */
export function putStagedInPlace(folder: string, now: Date): string {
  const before = stampedBackup(folder, 'before-restoring', now)
  try {
    // Closing writes the log into the library, unless the disk is full: what is in it only would be lost here.
    if ((statSync(`${libraryIn(folder)}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
      throw new OqyrmanError({ kind: 'disk-full', path: folder, detail: 'library.db-wal' })
    renameSync(libraryIn(folder), before)
    try {
      renameSync(stagedIn(folder), libraryIn(folder))
    } catch (thrown) {
      renameSync(before, libraryIn(folder))
      throw thrown
    }
    return basename(before)
  } catch (thrown) {
    throw libraryError(thrown, folder)
  }
}

/** Puts the library back that `putStagedInPlace` made a backup of; the copy that took its place is a backup still. */
export function putBack(folder: string, before: string): void {
  // Where the disk is full, a log of the copy may be left, which SQLite would write into the library.
  rmSync(`${libraryIn(folder)}-wal`, { force: true })
  renameSync(join(backupFolder(folder), before), libraryIn(folder))
}

/** @throws OqyrmanError library-in-use where another program has the library open; damage is passed over */
export function refuseInUse(folder: string): void {
  if (!existsSync(libraryIn(folder))) return
  try {
    const db = new Database(libraryIn(folder), { readonly: true })
    try {
      db.pragma('user_version')
    } finally {
      db.close()
    }
  } catch (thrown) {
    const error = libraryError(thrown, folder)
    if (error instanceof OqyrmanError && error.failure.kind === 'library-in-use') throw error
  }
}

/** Puts the staged copy in the place of a library that is damaged, and that nobody has open. What is left of it, its log
 *  too, is moved to the backups; no turn of theirs lets go of it.
 *  @throws the system's error */
export function replaceDamaged(folder: string, now: Date): void {
  const damaged = stampedBackup(folder, 'damaged', now)
  for (const suffix of ['-wal', '']) {
    const path = `${libraryIn(folder)}${suffix}`
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0) renameSync(path, `${damaged}${suffix}`)
  }
  // What is empty, or only says where in the log to look.
  for (const suffix of ['-wal', '-shm', '']) rmSync(`${libraryIn(folder)}${suffix}`, { force: true })
  takeUpRestoring(folder)
}

/** Does the last step of a restoring that a crash cut short. To be called before the library is opened. */
export function takeUpRestoring(folder: string): void {
  if (!existsSync(libraryIn(folder)) && existsSync(stagedIn(folder)))
    renameSync(stagedIn(folder), libraryIn(folder))
}

/** Forgets a restoring that a crash cut short before it changed anything. To be called with the library locked: another
 *  program may be restoring. */
export function forgetRestoring(folder: string): void {
  for (const path of [stagedIn(folder), `${stagedIn(folder)}.part`]) rmSync(path, { force: true })
}

/** @param told the file to name in a failure */
function refuseUnusable(path: string, told: string): void {
  const db = new Database(path, { fileMustExist: true })
  try {
    // Without a file of shared memory beside it.
    db.pragma('locking_mode = EXCLUSIVE')
    const version = Number(db.pragma('user_version', { simple: true }))
    const application = Number(db.pragma('application_id', { simple: true }))
    const damage = (detail: string) => new OqyrmanError({ kind: 'library-corrupt', path: told, detail })
    if (application !== APPLICATION_ID) throw damage('not an Oqyrman library')
    if (version > MIGRATIONS.length)
      throw new OqyrmanError({ kind: 'library-newer', path: told, detail: `schema ${version}` })
    const found = String(db.pragma('quick_check(1)', { simple: true }))
    if (found !== 'ok') throw damage(found)
  } finally {
    db.close()
  }
}
