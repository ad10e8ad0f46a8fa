import type { Database } from 'better-sqlite3'
import { DOUBT_KINDS, type Doubt, type DoubtKind, type KeptDoubt } from '../../../shared/doubt'
import type { ArticleId } from '../../../shared/ids'

const DISMISS = `
  INSERT INTO dismissed_doubts (key, kind, evidence, dismissed_at)
  SELECT key, :kind, :evidence, :now FROM articles WHERE id = :id
  ON CONFLICT DO NOTHING`
const TAKE_UP = `
  DELETE FROM dismissed_doubts
   WHERE key = (SELECT key FROM articles WHERE id = :id) AND kind = :kind AND evidence = :evidence`

const KIND_BITS = new Map(DOUBT_KINDS.map((kind, place) => [kind, 2 ** place]))

/** Kinds of doubts as a set of bits, in the order of DOUBT_KINDS. */
export const bitsOf = (kinds: Iterable<DoubtKind>): number => {
  let bits = 0
  for (const kind of kinds) bits |= KIND_BITS.get(kind) ?? 0
  return bits
}

/** The kinds of doubts that were not dismissed, as a set of bits. */
export const openBits = (doubts: readonly KeptDoubt[]): number =>
  bitsOf(doubts.filter(({ isDismissed }) => !isDismissed).map(({ kind }) => kind))

/** A doubt as a person dismisses it: its line differs from file to file, its words do not. */
const nameOf = ({ kind, evidence }: Omit<Doubt, 'line'>) => `${kind} ${evidence ?? ''}`

/** Dismisses a doubt of an article, or takes it up again; an article that is not there is passed over.
 *  @param now epoch ms */
export function setDoubtDismissed(
  db: Database,
  id: ArticleId,
  { kind, evidence }: Omit<Doubt, 'line'>,
  on: boolean,
  now: number,
): void {
  const row = { id, kind, evidence: evidence ?? '' }
  if (on) db.prepare(DISMISS).run({ ...row, now })
  else db.prepare(TAKE_UP).run(row)
}

/** Doubts as they are kept beside what was dismissed of them.
 *  @param doubts JSON: [Doubt]; @param dismissed JSON: [{kind, evidence}] */
export function keptDoubts(doubts: string, dismissed: string): KeptDoubt[] {
  // Both are written by this program alone.
  const names = new Set((JSON.parse(dismissed) as Omit<Doubt, 'line'>[]).map(nameOf))
  return (JSON.parse(doubts) as Doubt[]).map(doubt => ({ ...doubt, isDismissed: names.has(nameOf(doubt)) }))
}
