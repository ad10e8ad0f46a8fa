import { NOTHING } from '../../shared/api'
import type { Command } from './command'
import { importNumber } from './numbers'
import { withLibrary } from './with-library'

/** Takes out what an import brought in, or brings it back. Marks stay. */
const undoing = (name: 'undo' | 'redo'): Command => ({
  usage: `${name} IMPORT`,
  operandCount: { min: 1, max: 1 },
  async run(call) {
    const { asJson, operands, out, words } = call
    const importId = importNumber(operands[0] ?? '', words)
    const past = await withLibrary(call, async library => {
      await library.setImportUndone({ importId, on: name === 'undo' })
      return (await library.listImports(NOTHING)).find(each => each.importId === importId)
    })
    const goneAfter = past?.goneAfter ?? null
    if (asJson) return out.json({ importId, isUndone: goneAfter !== null, goneAfter })
    await out.line(words.t(`command-line.${name}`, { id: String(importId), goneAfter: goneAfter ?? 0 }))
  },
})

export const undo = undoing('undo')
export const redo = undoing('redo')
