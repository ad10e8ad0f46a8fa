import type { Source } from '../../../shared/article'
import { wordHash } from './word-hash'

/** A release as an address names it. */
export interface NamedRelease {
  /** What its versions have in common: 32 bits. */
  readonly release: number
  /** The language this address claims, as it writes it. */
  readonly language: string | null
}

const LANGUAGE_IN_PATH = /^(?:kk|kz|kaz|qaz|ru|rus|en|eng)$/iu
const LANGUAGE_PARAMETER = /^(?:lang|language|locale|hl)$/iu
/** Letters and digits that name a release where it has no number; "/ru/news" names a page that all of them may share. */
const LEAST_NAME = 12
const NUMBER = /\d{3}/u

/** The release that an address names: publisher and number, or else the address without the language that it says. An
 *  address that says no language is nothing to go by: many articles may share one that stands for none of them.
 *  @returns null where the address names no release */
export function releaseOf({ publisher, releaseId, url, language }: Source): NamedRelease | null {
  if (publisher !== null && releaseId !== null)
    return { release: hashOf(`${publisher} ${releaseId}`), language }
  return url === null || !URL.canParse(url) ? null : withoutLanguage(new URL(url))
}

function withoutLanguage({ hostname, pathname, searchParams }: URL): NamedRelease | null {
  const steps = pathname.split('/').filter(step => step !== '')
  const parameters = [...searchParams]
  const language =
    steps.find(step => LANGUAGE_IN_PATH.test(step)) ??
    parameters.find(([name]) => LANGUAGE_PARAMETER.test(name))?.[1] ??
    null
  const name = [
    ...steps.filter(step => !LANGUAGE_IN_PATH.test(step)),
    ...parameters.filter(([key]) => !LANGUAGE_PARAMETER.test(key)).map(([key, value]) => `${key}=${value}`),
  ].join('/')
  if (language === null || (name.length < LEAST_NAME && !NUMBER.test(name))) return null
  return { release: hashOf(`${hostname.replace(/^www\./u, '')}/${name}`), language: language.toLowerCase() }
}

const hashOf = (name: string) => wordHash(name) | 0
