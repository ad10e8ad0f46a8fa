import { createContext, use } from 'react'
import type { Words } from '../../shared/words/words-of'
import type { KeysInEffect } from '../commands/keys-in-effect'

/** The words of the interface, and the keys they are shown with. */
export interface PageWords extends Words {
  readonly keys: KeysInEffect
}

const WordsContext = createContext<PageWords | null>(null)
export const WordsProvider = WordsContext

/** The words of the interface's language. */
export function useWords(): PageWords {
  const words = use(WordsContext)
  if (words === null) throw new Error('This component is drawn outside the page.')
  return words
}
