import { LANGUAGES, type Language } from '../../shared/article'
import type { InterfaceLanguage } from '../../shared/settings'

const isSpoken = (language: string): language is Language => LANGUAGES.some(each => each === language)

/** The language to speak: the chosen one, or the first of the system's that there is a catalogue for.
 *  @param system the languages of the system, as BCP 47 tags, the preferred first */
export function languageOf(chosen: InterfaceLanguage, system: readonly string[]): Language {
  if (chosen !== 'system') return chosen
  return system.map(tag => tag.split('-')[0] ?? tag).find(isSpoken) ?? 'en'
}
