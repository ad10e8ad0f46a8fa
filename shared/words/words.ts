import { IntlMessageFormat } from 'intl-messageformat'
import type { Failure } from '../failure'
import { en } from './en'

export type WordKey = keyof typeof en
export type Catalogue = Readonly<Record<WordKey, string>>
export type Values = Readonly<Record<string, string | number | Date>>

export interface Words {
  readonly locale: string
  /** The text for a key. `values` fill its placeholders; numbers and plurals follow the locale. */
  t(key: WordKey, values?: Values): string
  failure(failure: Failure): string
}

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en }

/** Words in the interface's language; one that has no catalogue gets English. Messages are compiled once, on
 *  first use. */
export function createWords(locale: string): Words {
  const language = locale in CATALOGUES ? locale : 'en'
  const catalogue = CATALOGUES[language] ?? en
  const compiled = new Map<WordKey, IntlMessageFormat>()
  const t = (key: WordKey, values: Values = {}) => {
    const message =
      compiled.get(key) ?? new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true })
    compiled.set(key, message)
    return String(message.format(values))
  }
  const failure = ({ kind, ...values }: Failure) => t(`failure.${kind}`, values)
  return { locale: language, t, failure }
}
