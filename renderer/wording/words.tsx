import { createContext, use } from 'react'
import { createWords, type Words } from '../../shared/words/words'

const WordsContext = createContext<Words>(createWords('en'))
export const WordsProvider = WordsContext

/** The words of the interface's language. */
export const useWords = (): Words => use(WordsContext)
