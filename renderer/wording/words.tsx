import { createContext, use } from 'react'
import { createWords, type Words } from '../../shared/words/words'
import { type KeysInEffect, keysInEffect } from '../commands/keys-in-effect'

/** The words of the interface, and the keys they are shown with. */
export interface PageWords extends Words {
  readonly keys: KeysInEffect
}

const WordsContext = createContext<PageWords>({
  ...createWords('en'),
  keys: keysInEffect([], new Map(), false),
})
export const WordsProvider = WordsContext

/** The words of the interface's language. */
export const useWords = (): PageWords => use(WordsContext)
