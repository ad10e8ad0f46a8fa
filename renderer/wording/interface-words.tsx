import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useStore } from 'zustand'
import { createWords } from '../../shared/words/words'
import type { SettingsStore } from '../stores/settings'
import { languageOf } from './interface-language'
import { WordsProvider } from './words'

interface InterfaceWordsProps {
  readonly settings: SettingsStore
  readonly children: ReactNode
}

/** Gives the page words in the language of the interface; another choice is in effect at once. */
export function InterfaceWords({ settings, children }: InterfaceWordsProps) {
  const chosen = useStore(settings, ({ language }) => language)
  const words = useMemo(() => createWords(languageOf(chosen, navigator.languages)), [chosen])
  useLayoutEffect(() => {
    document.documentElement.lang = words.locale
  }, [words])
  return (
    // What react-aria tells screen readers by itself, such as how many suggestions there are.
    <I18nProvider locale={words.locales[0] ?? words.locale}>
      <WordsProvider value={words}>{children}</WordsProvider>
    </I18nProvider>
  )
}
