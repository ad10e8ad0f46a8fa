import { useStore } from 'zustand'
import { DENSITIES, INTERFACE_LANGUAGES, THEMES } from '../../shared/settings'
import { useApp } from '../stores/app'
import { RadioChoice } from '../ui/radio-choice'
import { useWords } from '../wording/words'

/** Language, colours, and how close together the list is. */
export function AppearancePart() {
  const { stores } = useApp()
  const { t } = useWords()
  const { theme, language, density } = useStore(stores.settings)
  const { change } = stores.settings
  return (
    <>
      <RadioChoice
        name={t('desktop.language')}
        choices={INTERFACE_LANGUAGES.map(value => ({ value, name: t(`command.language-${value}`) }))}
        chosen={language}
        onChoose={language => change({ language })}
      />
      <RadioChoice
        name={t('theme.name')}
        choices={THEMES.map(value => ({ value, name: t(`theme.${value}`) }))}
        chosen={theme}
        onChoose={theme => change({ theme })}
      />
      <RadioChoice
        name={t('settings.density')}
        choices={DENSITIES.map(value => ({ value, name: t(`command.density-${value}`) }))}
        chosen={density}
        onChoose={density => change({ density })}
      />
    </>
  )
}
