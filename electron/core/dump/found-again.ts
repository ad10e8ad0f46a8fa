import type { JoinedNames } from './joined-names'

interface Found {
  readonly breaks: readonly number[]
  /** What had to be known of joined names, and what the answers were. */
  readonly asked: ReadonlyMap<string, boolean>
}

type FindBreaks = (text: string, joined: JoinedNames) => readonly number[]

// Of the lines of one article, those that are worth it.
const MOST_KEPT = 16
const SHORTEST_KEPT = 200
const LONGEST_KEPT = 20_000
const kept = new Map<string, Found>()

/**
 * Finds the breaks of a line, or takes those that were found before: each line is looked at when it is read, and once
 * more when its article is closed and more names are known. Only what those names say could be another answer.
 */
export function foundAgain(text: string, joined: JoinedNames, find: FindBreaks): readonly number[] {
  if (text.length < SHORTEST_KEPT || text.length > LONGEST_KEPT) return find(text, joined)
  const known = kept.get(text)
  if (known !== undefined && isSame(known, joined)) return known.breaks
  const asked = new Map<string, boolean>()
  const breaks = find(text, {
    has(name) {
      const answer = joined.has(name)
      asked.set(name, answer)
      return answer
    },
  })
  if (kept.size === MOST_KEPT) kept.clear()
  kept.set(text, { breaks, asked })
  return breaks
}

function isSame({ asked }: Found, joined: JoinedNames): boolean {
  for (const [name, answer] of asked) if (joined.has(name) !== answer) return false
  return true
}
