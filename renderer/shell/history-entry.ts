import * as v from 'valibot'
import { count, id, question, sort } from '../../shared/question-check'
import type { Spot } from '../stores/visited'

/** What the browser keeps of a place along with its address. */
export interface HistoryEntry {
  /** Its number in the order of going. */
  readonly at: number
  readonly spot: Spot
}

/** More places than anybody goes to in a tab: each has its slot. */
const MAX_AT = 100_000

const entryCheck: v.GenericSchema<unknown, HistoryEntry> = v.object({
  at: v.pipe(count, v.maxValue(MAX_AT)),
  spot: v.object({
    question: v.strictObject(question),
    sort,
    articleId: v.nullable(id),
    list: v.object({
      firstRow: count,
      cursor: v.nullable(v.object({ position: count, id: v.nullable(id) })),
    }),
  }),
})

/** Reads what the browser kept, which may be of another Oqyrman at the same address, or of anything else there.
 *  @returns null for what is none of ours */
export function readHistoryEntry(state: unknown): HistoryEntry | null {
  const checked = v.safeParse(entryCheck, state)
  return checked.success ? checked.output : null
}
