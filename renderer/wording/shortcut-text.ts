import type { PageCommand } from '../commands/page-command'
import type { PageWords } from './words'

/** A command's name with its key, for a tooltip. */
export function withShortcut({ t, keys }: PageWords, name: string, command: PageCommand): string {
  const [shown] = keys.of(command)
  return shown === undefined ? name : t('article.with-shortcut', { name, keys: shown })
}
