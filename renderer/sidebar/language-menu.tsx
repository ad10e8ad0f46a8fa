import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../shared/settings'
import { ChoiceMenu } from '../ui/choice-menu'
import { LanguageIcon } from '../ui/icons'
import { useWords } from '../wording/words'

interface LanguageMenuProps {
  readonly language: InterfaceLanguage
  readonly onChoose: (language: InterfaceLanguage) => void
}

/** The language of the interface, each by its own name, so that people find back from one they cannot read. */
export function LanguageMenu({ language, onChoose }: LanguageMenuProps) {
  const { t } = useWords()
  const choices = INTERFACE_LANGUAGES.map(value => ({ value, name: t(`interface.${value}`) }))
  return (
    <ChoiceMenu
      name={t('interface.name')}
      buttonName={t('interface.button', { name: t(`interface.${language}`) })}
      button={<LanguageIcon />}
      className="icon-button"
      choices={choices}
      chosen={language}
      onChoose={onChoose}
    />
  )
}
