import { CAPITAL, kindOfUnit, LETTER, SMALL } from '../../../shared/characters'

/** Tells whether a text writes a name in one word, such as a site's: "Jas.Almaty" is a name where "JasAlmaty.kz" is. */
export interface JoinedNames {
  has(name: string): boolean
}

/** Looks through a text, when first asked, for words with a capital inside and for names of sites. */
export function joinedNames(text: string): JoinedNames {
  let names: ReadonlySet<string> | null = null
  return {
    has(name) {
      names ??= collectNames(text)
      return names.has(name.toLowerCase())
    },
  }
}

const LONGEST_NAME = 40
const DOT = 0x2e
const SITE = /\.(?:kz|com|org|ru|net)(?!\p{L})/uy

function collectNames(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kindOfUnit(text.charCodeAt(at))
    if ((before & SMALL) !== 0 && isJoint(text, at, kind)) names.add(nameAround(text, at).toLowerCase())
    before = kind
  }
  return names
}

/** Whether a capital inside a word, or the dot of a site, is at a place with a small letter before it. */
function isJoint(text: string, at: number, kind: number): boolean {
  if ((kind & CAPITAL) !== 0) return at + 1 < text.length && isLetter(text, at + 1)
  if (text.charCodeAt(at) !== DOT) return false
  SITE.lastIndex = at
  return SITE.test(text)
}

/** The letters on both sides of a joint; those of a capital begin with it. */
function nameAround(text: string, at: number): string {
  let start = at
  while (start > Math.max(0, at - LONGEST_NAME) && isLetter(text, start - 1)) start--
  let end = at
  while (end < Math.min(text.length, at + LONGEST_NAME) && isLetter(text, end)) end++
  return text.slice(start, end)
}

const isLetter = (text: string, at: number): boolean => (kindOfUnit(text.charCodeAt(at)) & LETTER) !== 0
