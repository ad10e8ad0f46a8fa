import type { WordKey, Words } from '../../shared/words/words'
import type { PageCommand } from './page-command'

/** What a command is one value of; a menu says it above them. */
const GROUPS: readonly { readonly begins: string; readonly name: WordKey }[] = [
  { begins: 'theme-', name: 'desktop.theme' },
  { begins: 'language-', name: 'desktop.language' },
  { begins: 'density-', name: 'settings.density' },
]

/** What a command is called where it stands alone: “Theme: Dark”. */
export function commandName({ t }: Words, command: PageCommand): string {
  // An ellipsis tells of more to come in a menu; in a list of names it is one sign too many.
  const name = t(`command.${command}`).replace(/…$/u, '')
  const group = GROUPS.find(({ begins }) => command.startsWith(begins))
  return group === undefined ? name : t('palette.in', { group: t(group.name), name })
}
