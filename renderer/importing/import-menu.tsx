import type { Command } from '../../shared/command'
import { ChoiceMenu } from '../ui/choice-menu'
import { ImportIcon } from '../ui/icons'
import { useWords } from '../wording/words'

type ImportCommand = Extract<Command, 'import-files' | 'import-folder' | 'show-imports'>

interface ImportMenuProps {
  readonly onChoose: (command: ImportCommand) => void
}

/** The way in for files that needs no mouse, and the way to what came in before. */
export function ImportMenu({ onChoose }: ImportMenuProps) {
  const { t } = useWords()
  return (
    <ChoiceMenu
      name={t('import.name')}
      buttonName={t('import.button')}
      button={
        <>
          <ImportIcon />
          {t('import.button')}
        </>
      }
      className="button import-button"
      choices={[
        { value: 'import-files', name: t('import.files') },
        { value: 'import-folder', name: t('import.folder') },
        { value: 'show-imports', name: t('import.past') },
      ]}
      onChoose={onChoose}
    />
  )
}
