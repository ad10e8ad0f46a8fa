import { THEMES, type Theme } from '../../shared/settings'
import { ChoiceMenu } from '../ui/choice-menu'
import { ThemeIcon } from '../ui/icons'
import { useWords } from '../wording/words'

interface ThemeMenuProps {
  readonly theme: Theme
  readonly onChoose: (theme: Theme) => void
}

/** Light, dark, or as the system has it. */
export function ThemeMenu({ theme, onChoose }: ThemeMenuProps) {
  const { t } = useWords()
  const choices = THEMES.map(value => ({ value, name: t(`theme.${value}`) }))
  return (
    <ChoiceMenu
      name={t('theme.name')}
      buttonName={t('theme.button', { name: t(`theme.${theme}`) })}
      button={<ThemeIcon />}
      className="icon-button"
      choices={choices}
      chosen={theme}
      onChoose={onChoose}
    />
  )
}
