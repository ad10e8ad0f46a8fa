import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long work may hold up what else is asked of the thread, ms. */
const TURN_MS = 2

/** Does work that comes in steps for some milliseconds at a time, and lets questions be answered in between.
 *  @param goesOn asked after each turn; the rest is left undone where it says no */
export async function inTurns(steps: Iterable<void>, goesOn: () => boolean = () => true): Promise<void> {
  let turnBegan = performance.now()
  for (const _ of steps) {
    if (performance.now() - turnBegan < TURN_MS) continue
    await nextTurn()
    if (!goesOn()) return
    turnBegan = performance.now()
  }
}
