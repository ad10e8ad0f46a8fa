import { domainToUnicode } from 'node:url'
import type { Source } from '../../../shared/article'
import type { Doubt } from '../../../shared/doubt'

interface ReadAddress {
  readonly source: Source
  readonly doubts: readonly Doubt[]
}

const NOTHING: Source = { url: null, publisher: null, releaseId: null, language: null }

/**
 * Reads an address that stands as a source at a line. Only http and https are addresses; anything else is doubted and
 * kept in the doubt. A gov.kz address also tells the entity that released the text, the number of the release and the
 * language it claims; a host that only looks like gov.kz tells nothing and is doubted.
 */
export function readAddress(written: string, line: number): ReadAddress {
  const url = withoutTrailingMarks(written)
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^https?:\/\/[^/]/iu.test(url) || parsed.hostname === '') {
    return { source: NOTHING, doubts: [{ kind: 'bad-address', line, evidence: written }] }
  }
  if (isGovKz(parsed.hostname) && parsed.username === '')
    return { source: fromGovKz(url, parsed), doubts: [] }
  const doubts: Doubt[] = imitatesGovKz(url, parsed) ? [{ kind: 'imitated-host', line, evidence: url }] : []
  return { source: { ...NOTHING, url }, doubts }
}

/** A full stop or bracket after an address ends the sentence, not the address; a bracket opened inside stays. */
function withoutTrailingMarks(written: string): string {
  const url = written.replace(/[.,;:!?…»”"'>\]]+$/u, '')
  return url.endsWith(')') && !url.includes('(') ? withoutTrailingMarks(url.slice(0, -1)) : url
}

const isGovKz = (host: string): boolean => /^(?:[a-z\d-]+\.)*gov\.kz\.?$/u.test(host)

function fromGovKz(url: string, { pathname, searchParams }: URL): Source {
  const entity = /\/entities\/([^/]+)/u.exec(pathname)?.[1] ?? null
  const releaseId = /\/details\/(?:[^/]*?-)?(\d+)(?:\/|$)/u.exec(pathname)?.[1] ?? null
  const claimed = [...searchParams].find(([name]) => /^(?:amp;)?lang$/iu.test(name))?.[1]
  const language = claimed || /^\/(kk|kz|ru|en)(?=\/)/iu.exec(pathname)?.[1] || null
  return { url, publisher: entity, releaseId, language: language?.toLowerCase() ?? null }
}

// Letters that look alike in Cyrillic and Latin, as far as they occur in "gov.kz"; URL turns such hosts into punycode,
// so the written host is looked at.
const LOOKALIKES: Readonly<Record<string, string>> = {
  о: 'o',
  ο: 'o',
  '0': 'o',
  к: 'k',
  κ: 'k',
  ԍ: 'g',
  ɡ: 'g',
  ν: 'v',
  ѵ: 'v',
  ᴢ: 'z',
  ȥ: 'z',
  ʐ: 'z',
  ᴋ: 'k',
  ƙ: 'k',
  ķ: 'k',
  ġ: 'g',
  ğ: 'g',
  ǵ: 'g',
  ó: 'o',
  ö: 'o',
  ө: 'o',
}

function imitatesGovKz(url: string, { hostname, username }: URL): boolean {
  const writtenHost = /^https?:\/\/([^/?#]*)/iu.exec(url)?.[1] ?? hostname
  const hosts = [writtenHost, domainToUnicode(hostname)]
  const plain = (host: string) => [...host.toLowerCase()].map(letter => LOOKALIKES[letter] ?? letter).join('')
  return username !== '' && /gov\.kz/iu.test(username)
    ? true
    : hosts.some(
        host => /\.kz\.[^.]/iu.test(host) || /(?:^|[^a-z\d]|^www)gov[.-]?kz(?:$|[^a-z\d])/u.test(plain(host)),
      )
}
