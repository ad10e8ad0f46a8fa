import type { Source } from '../../../shared/article'
import { wordHash } from './word-hash'

const LANGUAGE_IN_PATH = /^(?:kk|kz|kaz|qaz|ru|rus|en|eng)$/iu
const LANGUAGE_PARAMETERS = ['lang', 'language', 'locale', 'hl']
/** Letters and digits of a path that name a release; "/ru/news" names a page that all of them may share. */
const LEAST_NAME = 12
const DIGITS = /\d{3}/u

/** What the versions of a release have in common in their addresses: publisher and number, or else an address that says
 *  its language, without it. Never an address as it is: many articles may share one that stands for none of them.
 *  @returns 32 bits, or null where the address names no release */
export function releaseOf({ publisher, releaseId, url }: Source): number | null {
  if (publisher !== null && releaseId !== null) return wordHash(`${publisher} ${releaseId}`) | 0
  const name = url === null || !URL.canParse(url) ? null : withoutLanguage(new URL(url))
  return name === null ? null : wordHash(name) | 0
}

function withoutLanguage({ hostname, pathname, searchParams }: URL): string | null {
  const steps = pathname.split('/').filter(step => step !== '')
  const path = steps.filter(step => !LANGUAGE_IN_PATH.test(step))
  const parameters = [...searchParams].filter(([name]) => !LANGUAGE_PARAMETERS.includes(name.toLowerCase()))
  const saysLanguage = path.length < steps.length || parameters.length < searchParams.size
  const name = [...path, ...parameters.map(([key, value]) => `${key}=${value}`)].join('/')
  if (!saysLanguage || (name.length < LEAST_NAME && !DIGITS.test(name))) return null
  return `${hostname.replace(/^www\./u, '')}/${name}`
}
