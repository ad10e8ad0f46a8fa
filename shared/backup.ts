/** Why a copy of the library was made: by itself once a day, because a person asked for it, before a newer Oqyrman
 *  changed how the library is kept, or before another copy was put in the library's place. */
export const BACKUP_KINDS = ['daily', 'by-hand', 'before-schema', 'before-restoring'] as const
export type BackupKind = (typeof BACKUP_KINDS)[number]

/** A copy of the library, whole. */
export interface Backup {
  /** Of its file in the folder of copies. */
  readonly name: string
  readonly kind: BackupKind
  /** Epoch, ms. */
  readonly madeAt: number
  readonly bytes: number
}
