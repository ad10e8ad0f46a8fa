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
// A capital or a site's dot, with a small letter before it: looked for first, for capitals are fewer than letters.
const JOINT = /(?:\p{Lu}(?=\p{L})|\.(?=(?:kz|com|org|ru|net)(?!\p{L})))(?<=\p{Ll}.)/gu

function collectNames(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { index } of text.matchAll(JOINT)) {
    const left = /\p{L}*$/u.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[0] ?? ''
    const right = /^\p{L}*/u.exec(text.slice(index, index + LONGEST_NAME))?.[0] ?? ''
    names.add((left + right).toLowerCase())
  }
  return names
}
