import type { Language } from '../article'
import { en } from './en'
import { kk } from './kk'
import { ru } from './ru'
import { type Catalogue, type Words, wordsOf } from './words-of'

export type { Catalogue, Values, WordKey, Words } from './words-of'

/** The languages of the interface, in the order they are offered. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { kk, ru, en }

const isKnown = (language: string): language is Language => Object.hasOwn(CATALOGUES, language)

/** Words in the interface's language; one that has no catalogue gets English. For the hosts, which have all catalogues;
 *  the page loads them one by one. */
export function createWords(locale: string): Words {
  const language = isKnown(locale) ? locale : 'en'
  return wordsOf(language, CATALOGUES[language])
}
