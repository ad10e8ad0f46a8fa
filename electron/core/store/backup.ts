import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Backup, BackupKind } from '../../../shared/backup'
import { OqyrmanError } from '../../../shared/failure'

/** Copies of one kind that are kept where they are made unasked. The library holds the files themselves, so more would
 *  cost too much disk. */
const KEPT = 3
/** Pages copied between two questions of the reader: about 4 MB, some milliseconds. */
const PAGES_AT_A_TIME = 1_000

const NAMES: readonly { readonly kind: BackupKind; readonly name: RegExp }[] = [
  { kind: 'daily', name: /^library-\d{4}-\d{2}-\d{2}\.db$/ },
  { kind: 'by-hand', name: /^by-hand-[\dTZ-]+\.db$/ },
  { kind: 'before-restoring', name: /^before-restoring-[\dTZ-]+\.db$/ },
  { kind: 'before-schema', name: /^before-schema-\d+-\d{4}-\d{2}-\d{2}(?:T[\d-]+Z)?\.db$/ },
]

const UNFINISHED = /\.db\.part(?:-wal|-shm|-journal)?$/

export const backupFolder = (folder: string) => join(folder, 'backups')

/** Where a copy of this kind lies that is made now: a moment is in its name. */
export const stampedBackup = (folder: string, kind: 'by-hand' | 'before-restoring' | 'damaged', now: Date) =>
  join(backupFolder(folder), `${kind}-${stampNow(now)}.db`)

const stampNow = (now: Date) => now.toISOString().replace(/[:.]/g, '-')

/** Where a copy lies that is made before a schema: by the day, or where there is one of that day already, by the moment.
 *  The library may have been another one then, as after an older copy was put in its place. */
export function backupBeforeSchema(folder: string, schema: number, now: Date): string {
  const named = (moment: string) => join(backupFolder(folder), `before-schema-${schema}-${moment}.db`)
  const ofDay = named(stampNow(now).slice(0, 'YYYY-MM-DD'.length))
  return existsSync(ofDay) ? named(stampNow(now)) : ofDay
}

/** All copies of the library, the newest first. */
export function listBackups(folder: string): readonly Backup[] {
  mkdirSync(backupFolder(folder), { recursive: true })
  return readdirSync(backupFolder(folder))
    .flatMap(name => {
      const kind = NAMES.find(known => known.name.test(name))?.kind
      const facts = kind === undefined ? null : factsOf(join(backupFolder(folder), name))
      return kind === undefined || facts === null ? [] : [{ name, kind, ...facts }]
    })
    .toSorted((a, b) => b.madeAt - a.madeAt || (a.name < b.name ? 1 : -1))
}

/** Null where it has just been removed, or is no file. */
function factsOf(path: string): Pick<Backup, 'madeAt' | 'bytes'> | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile() !== true) return null
  return { madeAt: stampOf(path) ?? Math.round(found.mtimeMs), bytes: found.size }
}

function copyNamed(folder: string, name: string): Backup {
  const backup = listBackups(folder).find(backup => backup.name === name)
  if (backup === undefined) throw new OqyrmanError({ kind: 'backup-missing', name })
  return backup
}

/** Where a copy of the list lies: a name that is not in it leads nowhere.
 *  @throws OqyrmanError `backup-missing` */
export const pathOfBackup = (folder: string, name: string): string =>
  join(backupFolder(folder), copyNamed(folder, name).name)

/** Removes a copy for good.
 *  @throws OqyrmanError `backup-missing`; the system's error */
export const removeBackup = (folder: string, name: string): void => rmSync(pathOfBackup(folder, name))

/** The moment in a name. A copy that was moved here is as old as the library's last change, not as its copying. */
function stampOf(path: string): number | null {
  const [, day, hours, minutes, seconds, ms] =
    /(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.db$/.exec(path) ?? []
  const stamp = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`)
  return Number.isNaN(stamp) ? null : stamp
}

/** Makes the day's copy of the library, if there is none, and lets go of the oldest. The library can be used
 *  meanwhile; a copy is either whole or not there.
 *  @param today YYYY-MM-DD
 *  @param signal ends the copying before its time
 *  @throws the error of SQLite or the system where the copy cannot be made */
export async function backUp(
  db: Database,
  folder: string,
  today: string,
  signal: AbortSignal,
): Promise<void> {
  const name = `library-${today}.db`
  if (listBackups(folder).some(backup => backup.name === name)) return
  await copyWhole(db, join(backupFolder(folder), name), signal)
  letGoOfOld(folder, 'daily')
}

/** Makes a copy because a person asked for it, which stays until they remove it. Otherwise as `backUp`. */
export async function backUpByHand(
  db: Database,
  folder: string,
  now: Date,
  signal: AbortSignal,
): Promise<Backup> {
  const path = stampedBackup(folder, 'by-hand', now)
  mkdirSync(backupFolder(folder), { recursive: true })
  await copyWhole(db, path, signal)
  return copyNamed(folder, basename(path))
}

async function copyWhole(db: Database, path: string, signal: AbortSignal): Promise<void> {
  const unfinished = `${path}.part`
  try {
    const progress = () => {
      signal.throwIfAborted()
      return PAGES_AT_A_TIME
    }
    await db.backup(unfinished, { progress })
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Removes what is left of copies that a crash cut short. To be called with the library locked: only who has it copies
 *  it. */
export function forgetUnfinished(folder: string): void {
  // What cannot be listed is no reason not to open the library: making a copy there fails, and that is told.
  const isFolder = statSync(backupFolder(folder), { throwIfNoEntry: false })?.isDirectory() ?? false
  const files = isFolder ? readdirSync(backupFolder(folder)) : []
  for (const name of files.filter(name => UNFINISHED.test(name)))
    rmSync(join(backupFolder(folder), name), { force: true })
}

/** Removes the oldest copies of a kind that is made unasked, where there are too many.
 *  @param needed names of those that stay all the same */
export function letGoOfOld(
  folder: string,
  kind: 'daily' | 'before-restoring',
  needed: ReadonlySet<string> = new Set(),
): void {
  const old = listBackups(folder)
    .filter(backup => backup.kind === kind)
    .slice(KEPT)
  for (const { name } of old.filter(backup => !needed.has(backup.name))) {
    try {
      rmSync(join(backupFolder(folder), name), { force: true })
    } catch {
      // Another program looks at it, say: one too many does no harm, and the next turn lets go of it.
    }
  }
}
