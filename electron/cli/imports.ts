import { NOTHING } from '../../shared/api'
import type { PastImport } from '../../shared/importing'
import type { Words } from '../../shared/words/words'
import type { Command } from './command'
import { harmless } from './printer'
import { withLibrary } from './with-library'

/** Lists the imports, the newest first. */
export const imports: Command = {
  usage: 'imports',
  operandCount: { min: 0, max: 0 },
  async run(call) {
    const { asJson, out, words } = call
    const past = await withLibrary(call, library => library.listImports(NOTHING))
    if (asJson) return out.json({ imports: past })
    if (past.length === 0) await out.line(words.t('command-line.no-imports'))
    for (const each of past) await out.line(importLine(each, words, Date.now()))
  },
}

function importLine(past: PastImport, words: Words, now: number): string {
  const { importId, startedAt, names, files, failed, articles, duplicates } = past
  const counts = words.t('command-line.past-import', {
    id: String(importId).padStart(6),
    startedAt,
    names: harmless(names.join(', ')),
    files,
    failed,
    articles,
    duplicates,
  })
  const state = stateOf(past, words, now)
  return state === null ? counts : `${counts} (${state})`
}

function stateOf({ finishedAt, goneAfter }: PastImport, words: Words, now: number): string | null {
  if (finishedAt === null) return words.t('command-line.import-unfinished')
  if (goneAfter === null) return null
  return goneAfter > now
    ? words.t('command-line.import-undone', { goneAfter })
    : words.t('command-line.import-gone')
}
