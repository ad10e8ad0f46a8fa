/** The parts of a tag between its `/`, the widest first: `region / Almaty` is Almaty in region. A tag of nothing but `/`
 *  is one part. */
export function tagPath(tag: string): readonly string[] {
  const whole = tag.normalize('NFC').trim().replace(/\s+/gu, ' ')
  const parts = whole
    .split('/')
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts.length === 0 ? [whole] : parts
}

/** A tag as it is kept: composed letters, and no space or `/` that says nothing. */
export const tidyTag = (tag: string): string => tagPath(tag).join('/')

/** What all spellings of a tag have in common. */
export const tagName = (tag: string): string => tidyTag(tag).toLowerCase().normalize('NFC')

/** Whether a tag is another one or lies in it: `region/Almaty` lies in `region`. Both are names. */
export const isNameWithin = (name: string, wider: string): boolean =>
  name === wider || name.startsWith(`${wider}/`)

/** The tag and all that it lies in, the widest first: `region`, `region/Almaty`. */
export function tagAndWider(tag: string): readonly string[] {
  const path = tagPath(tag)
  return path.map((_, depth) => path.slice(0, depth + 1).join('/'))
}
