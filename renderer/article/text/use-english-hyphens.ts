import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isMac } from '../../commands/platform'
import type { EnglishSyllables } from './hyphens'

const loaded = createStore<{ readonly syllables: EnglishSyllables | null }>(() => ({ syllables: null }))

/** What parts English words, for browsers that do not; null until its patterns are there. They are loaded with the first
 *  English text.
 *  @param isWanted whether the text is English */
export function useEnglishHyphens(isWanted: boolean): EnglishSyllables | null {
  const syllables = useStore(loaded, state => state.syllables)
  const isLacking = isWanted && !isMac && syllables === null
  useEffect(() => {
    if (!isLacking) return
    import('./english-hyphens').then(
      ({ englishSyllables }) => loaded.setState({ syllables: englishSyllables }),
      // Its words then stay whole, until the next English text asks again.
      () => undefined,
    )
  }, [isLacking])
  return isWanted ? syllables : null
}
