import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { InterfaceLanguage } from '../../shared/settings'
import { CATALOGUES, createWords } from '../../shared/words/words'
import type { SettingsStore } from '../stores/settings'
import { WordsProvider } from './words'

/** The language to speak: the chosen one, or the first of the system's that there is a catalogue for.
 *  @param system the languages of the system, as BCP 47 tags, the preferred first */
export function languageOf(chosen: InterfaceLanguage, system: readonly string[]): string {
  if (chosen !== 'system') return chosen
  const languages = system.map(tag => tag.split('-')[0] ?? tag)
  return languages.find(language => Object.hasOwn(CATALOGUES, language)) ?? 'en'
}

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
  return <WordsProvider value={words}>{children}</WordsProvider>
}
