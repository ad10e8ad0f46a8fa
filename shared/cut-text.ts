const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** UTF-16 units: no letter with its marks, no family and no flag is longer but one made to be. */
const LONGEST_LETTER = 64

/** As many whole letters of a text as there is room for: none is parted from its marks, no sign is cut in two.
 *  @param room UTF-16 units */
export function cutText(text: string, room: number): string {
  if (text.length <= room) return text
  const start = Math.max(0, room - LONGEST_LETTER)
  const cut = letters.segment(text.slice(start, room + LONGEST_LETTER)).containing(room - start)
  const isLongLetter = cut === undefined || (cut.index === 0 && start > 0)
  return text.slice(0, isLongLetter ? room : start + cut.index)
}

/** Share of the room that is used at least: a word that begins before is cut. */
const LEAST_USED = 2 / 3

/** A text as far as there is room, and a sign that it goes on: it ends behind a word, or in one that is very long.
 *  @param room UTF-16 units, without the sign */
export function shortened(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = cutText(text, room)
  const lastSpace = /\s/u.test(text.charAt(cut.length)) ? cut.length : cut.search(/\s\S*$/u)
  return `${(lastSpace < room * LEAST_USED ? cut : cut.slice(0, lastSpace)).trimEnd()}…`
}
