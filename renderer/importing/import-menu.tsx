import { ChoiceMenu } from '../ui/choice-menu'
import { ImportIcon } from '../ui/icons'
import { useWords } from '../wording/words'

interface ImportMenuProps {
  readonly onImport: (what: 'files' | 'folder') => void
}

/** The way in for files that needs no mouse. */
export function ImportMenu({ onImport }: ImportMenuProps) {
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
        { value: 'files', name: t('import.files') },
        { value: 'folder', name: t('import.folder') },
      ]}
      onChoose={onImport}
    />
  )
}
