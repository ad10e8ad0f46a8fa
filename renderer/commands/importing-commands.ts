import { ANYWHERE, key, type Shortcut, withMod, withShift } from './keys'
import type { CommandBody, CommandContext } from './page-command'

export const importingShortcuts: readonly Shortcut[] = [
  withMod(key('KeyO', 'import-files', ANYWHERE)),
  withShift(withMod(key('KeyO', 'import-folder', ANYWHERE))),
]

/** Bringing files in. */
export function importingCommands({ stores, shell }: CommandContext) {
  async function choose(what: 'files' | 'folder') {
    try {
      const chosen = await shell.chooseFiles(what)
      const isEmpty = chosen.kind === 'files' ? chosen.files.length === 0 : chosen.paths.length === 0
      if (!isEmpty) await stores.preview.show(chosen)
    } catch (thrown) {
      stores.notices.fail(thrown)
    }
  }

  return {
    'import-files': { run: () => choose('files') },
    'import-folder': { run: () => choose('folder') },
    'show-imports': { run: () => stores.pastImports.open() },
  } satisfies Record<string, CommandBody>
}
