import { IN_LIST, key, type Shortcut, withMod } from './keys'
import type { CommandBody, CommandContext, WhyOff } from './page-command'

export const listShortcuts: readonly Shortcut[] = [withMod(key('KeyA', 'select-all', IN_LIST))]

/** What is done to the whole list. */
export function listCommands({ stores }: CommandContext) {
  const { list, selection, bulk } = stores
  const whyOff = (): WhyOff | null => (list.getState().total === 0 ? 'no-articles' : null)
  function markAllRead() {
    const { order, total } = list.getState()
    if (order === null) return
    return bulk.mark({ order, spans: [{ first: 0, last: total - 1 }] }, { kind: 'read', on: true })
  }
  return {
    'select-all': { run: () => selection.selectAll(), whyOff },
    'mark-all-read': { run: markAllRead, whyOff },
  } satisfies Record<string, CommandBody>
}
