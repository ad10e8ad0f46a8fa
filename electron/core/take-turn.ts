import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CallSignal } from '../../shared/api'
import { OqyrmanError } from '../../shared/failure'

/** Lets what else was asked of the thread go first; it costs nothing where nobody waits.
 *  @throws OqyrmanError superseded where nobody waits for the answer any more */
export async function takeTurn(signal?: CallSignal): Promise<void> {
  refuseSuperseded(signal)
  await nextTurn()
  refuseSuperseded(signal)
}

function refuseSuperseded(signal?: CallSignal): void {
  if (signal?.aborted) throw new OqyrmanError({ kind: 'superseded' })
}
