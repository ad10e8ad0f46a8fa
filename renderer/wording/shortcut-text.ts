import type { Words } from '../../shared/words/words'
import type { PageCommand } from '../commands/page-command'
import { isMac } from '../commands/platform'
import { keyLabel } from '../commands/shortcuts'

/** A command's name with its key, for a tooltip. */
export function withShortcut({ t }: Words, name: string, command: PageCommand): string {
  const keys = keyLabel(command, isMac)
  return keys === null ? name : t('article.with-shortcut', { name, keys })
}
