import type { PageCommand, WhyOff } from '../../commands/page-command'
import { ChoiceMenu } from '../../ui/choice-menu'
import { MoreIcon } from '../../ui/icons'
import { withShortcut } from '../../wording/shortcut-text'
import { useWords } from '../../wording/words'

const COMMANDS = [
  'find-in-article',
  'focus-mode',
  'compare-versions',
  'show-in-file',
  'copy-source',
  'copy-link',
  'save-as-pdf',
  'print',
] as const satisfies readonly PageCommand[]

interface MoreMenuProps {
  readonly whyOff: (command: PageCommand) => WhyOff | null
  readonly onCommand: (command: PageCommand) => void
}

/** What else can be done with the open article, as far as it can be done with this one and here. */
export function MoreMenu({ whyOff, onCommand }: MoreMenuProps) {
  const words = useWords()
  const { t } = words
  const choices = COMMANDS.filter(command => whyOff(command) === null).map(command => ({
    value: command,
    name: withShortcut(words, t(`command.${command}`), command),
  }))
  return (
    <ChoiceMenu
      name={t('reading.more')}
      buttonName={t('reading.more')}
      button={<MoreIcon />}
      className="icon-button"
      choices={choices}
      onChoose={onCommand}
    />
  )
}
