import type { LibraryApi } from '../../shared/api'
import type { Doubt } from '../../shared/doubt'
import type { ArticleId } from '../../shared/ids'
import type { DeedsStore } from './deeds'

/** What a person decides about what the parser was not sure of. All of it can be undone. */
export interface Doubting {
  setDismissed(id: ArticleId, doubt: Pick<Doubt, 'kind' | 'evidence'>, on: boolean): Promise<void>
  /** Says that two articles are not the same. */
  tellApart(id: ArticleId, otherId: ArticleId): Promise<void>
}

export function createDoubting(
  library: Pick<LibraryApi, 'setDoubtDismissed' | 'setSame'>,
  deeds: Pick<DeedsStore, 'do'>,
): Doubting {
  return {
    setDismissed(id, { kind, evidence }, on) {
      const set = (isDismissed: boolean) => library.setDoubtDismissed({ id, kind, evidence, on: isDismissed })
      return deeds.do({
        kind: on ? 'doubt-dismissed' : 'doubt-taken-up',
        forth: () => set(on),
        back: () => set(!on),
      })
    },
    tellApart: (id, otherId) =>
      deeds.do({
        kind: 'told-apart',
        forth: () => library.setSame({ id, otherId, isSame: false }),
        back: () => library.setSame({ id, otherId, isSame: true }),
      }),
  }
}
