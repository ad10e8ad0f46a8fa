import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useStore } from 'zustand'
import type { Language } from '../../shared/article'
import type { Words } from '../../shared/words/words-of'
import { type PrintedKeys, readPrintedKeys } from '../commands/key-labels'
import { keysInEffect } from '../commands/keys-in-effect'
import { isMac } from '../commands/platform'
import type { SettingsStore } from '../stores/settings'
import { languageOf } from './interface-language'
import { loadedWords, loadWords, readyWords } from './loaded-words'
import { WordsProvider } from './words'

interface InterfaceWordsProps {
  readonly settings: SettingsStore
  /** The words of the language that was chosen could not be had: the page goes on in the one it has. */
  readonly onMissing: (part: 'language') => void
  readonly children: ReactNode
}

const NOTHING_PRINTED: PrintedKeys = new Map()

/** Gives the page words in the language of the interface, and keys as they are; another choice is in effect at once. */
export function InterfaceWords({ settings, onMissing, children }: InterfaceWordsProps) {
  const chosen = useStore(settings, ({ language }) => language)
  const words = useWordsOf(languageOf(chosen, navigator.languages), onMissing)
  const shortcuts = useStore(settings, ({ shortcuts }) => shortcuts)
  const [printed, setPrinted] = useState(NOTHING_PRINTED)
  useEffect(() => {
    void readPrintedKeys().then(setPrinted)
  }, [])
  const keys = useMemo(() => keysInEffect(shortcuts, printed, isMac), [shortcuts, printed])
  const spoken = useMemo(() => ({ ...words, keys }), [words, keys])
  useLayoutEffect(() => {
    document.documentElement.lang = words.locale
  }, [words])
  return (
    // What react-aria tells screen readers by itself, such as how many suggestions there are.
    <I18nProvider locale={words.locales[0] ?? words.locale}>
      <WordsProvider value={spoken}>{children}</WordsProvider>
    </I18nProvider>
  )
}

/** The words of a language: at once where they are here; until they come, those that were spoken before. */
function useWordsOf(language: Language, onMissing: InterfaceWordsProps['onMissing']): Words {
  const [spoken, setSpoken] = useState(() => loadedWords(language))
  useEffect(() => {
    let isWanted = true
    const speak = (words: Words) => {
      if (isWanted) setSpoken(words)
    }
    loadWords(language).then(speak, () => onMissing('language'))
    return () => {
      isWanted = false
    }
  }, [language, onMissing])
  return readyWords(language) ?? spoken
}
