import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../article'
import type { Failure } from '../failure'
import type { Notice } from '../library-info'
import { unreachable } from '../unreachable'
import type { en } from './en'

export type WordKey = keyof typeof en
export type Catalogue = Readonly<Record<WordKey, string>>
export type Values = Readonly<Record<string, string | number | Date>>

export interface Words {
  /** The language of the words, a BCP 47 tag. */
  readonly locale: string
  /** The same for Intl, with the language nearest to it where there is no data for it. */
  readonly locales: readonly string[]
  /** The text for a key. `values` fill its placeholders; numbers and plurals follow the locale. */
  t(key: WordKey, values?: Values): string
  failure(failure: Failure): string
  notice(notice: Notice): string
}

// Chromium claims Kazakh and has nothing for it but the root's data; numbers are written as in Russian.
const NEAREST: Readonly<Record<Language, readonly string[]>> = { kk: ['ru'], ru: ['ru'], en: ['en'] }

/** Most messages are: there is nothing to fill in, and no sign of the format's own. */
const isPlain = (message: string): boolean => !/[{}']/u.test(message)

/** The words of a language. Messages are compiled once, on first use. */
export function wordsOf(language: Language, catalogue: Catalogue): Words {
  const locales = NEAREST[language]
  const compiled = new Map<WordKey, IntlMessageFormat>()
  const t = (key: WordKey, values: Values = {}) => {
    const text = catalogue[key]
    if (isPlain(text)) return text
    const message =
      compiled.get(key) ?? new IntlMessageFormat(text, [...locales], undefined, { ignoreTag: true })
    compiled.set(key, message)
    return String(message.format(values))
  }
  const failure = ({ kind, ...values }: Failure) => t(`failure.${kind}`, values)
  const notice = (notice: Notice) => {
    switch (notice.kind) {
      case 'index-rebuilt':
        return t('notice.index-rebuilt', { why: notice.why })
      case 'import-resumed':
        return t('notice.import-resumed')
      case 'backup-failed':
        return t('notice.backup-failed', { reason: failure(notice.failure) })
      default:
        return unreachable(notice)
    }
  }
  return { locale: language, locales, t, failure, notice }
}
