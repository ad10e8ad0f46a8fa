import { resolve } from 'node:path'
import { NOTHING } from '../../shared/api'
import { type Call, type Command, UsageError } from './command'
import { harmless } from './printer'
import { withLibrary } from './with-library'

const USAGE = 'watch add FOLDER | watch remove FOLDER | watch list'

/** Sets which folders are watched, or lists them. They are watched while the reader is open, not by a command. */
export const watch: Command = {
  usage: USAGE,
  operandCount: { min: 1, max: 2 },
  async run(call) {
    const [what, folder] = call.operands
    if (what === 'list' && folder === undefined) return listWatched(call)
    if ((what === 'add' || what === 'remove') && folder !== undefined) return setWatched(call, what, folder)
    throw new UsageError(call.words.t('command-line.wrong-operands', { command: 'watch', usage: USAGE }))
  },
}

async function listWatched(call: Call): Promise<void> {
  const { asJson, out, words } = call
  const folders = await withLibrary(call, library => library.watchedFolders(NOTHING))
  if (asJson) return out.json({ folders })
  if (folders.length === 0) await out.line(words.t('command-line.watch-none'))
  for (const folder of folders) await out.line(harmless(folder))
}

async function setWatched(call: Call, what: 'add' | 'remove', given: string): Promise<void> {
  const { asJson, out, words } = call
  const path = resolve(given)
  await withLibrary(call, library => library.setFolderWatched({ path, on: what === 'add' }))
  if (asJson) await out.json({ folder: path, isWatched: what === 'add' })
  else await out.line(words.t(`command-line.watch-${what}`, { folder: harmless(path) }))
}
