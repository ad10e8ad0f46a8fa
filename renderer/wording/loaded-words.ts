import type { Language } from '../../shared/article'
import { type Catalogue, type Words, wordsOf } from '../../shared/words/words-of'

// A page speaks one language at a time: the others are not part of what it loads at first.
const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  kk: async () => (await import('../../shared/words/kk')).kk,
  ru: async () => (await import('../../shared/words/ru')).ru,
  en: async () => (await import('../../shared/words/en')).en,
}

const loaded = new Map<Language, Words>()

/** The words of a language, fetched the first time.
 *  @throws where the host that has them is gone */
export async function loadWords(language: Language): Promise<Words> {
  const words = loaded.get(language) ?? wordsOf(language, await CATALOGUES[language]())
  loaded.set(language, words)
  return words
}

/** The words of a language; null where they are still to be fetched. */
export const readyWords = (language: Language): Words | null => loaded.get(language) ?? null

/** The words of a language where they are here, else those that the page speaks until they come.
 *  @throws before the first were loaded */
export function loadedWords(language: Language): Words {
  const words = loaded.get(language) ?? loaded.values().next().value
  if (words === undefined) throw new Error('No words are loaded yet.')
  return words
}
